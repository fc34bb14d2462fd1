namespace DutyGraph.Import;

/// <summary>Reads text copied from a PDF: the columns follow one another with wrapped lines, without a mark where one ends (kaiganqi).</summary>
internal static class WrappedLists
{
    /// <summary>The number of rounds of learning; the result is stable after one or two.</summary>
    private const int Rounds = 4;

    /// <summary>Reads a layout without tables.</summary>
    /// <param name="layout">A layout whose paragraphs are wrapped lines.</param>
    /// <param name="reference">Known categories and kinds of department show where cells end; others are read too, but less reliably.</param>
    /// <returns>The document; null if the layout has no list.</returns>
    internal static SourceDocument? Read(Layout layout, ReferenceTables reference)
    {
        var printed = PrintedDocument.Read(layout, reference);
        var departments = new DepartmentGrammar(reference.Kinds, printed.TownshipName);
        var tables = printed.Lists
            .Where(list => list.Items.Count > 0)
            .Select(list => new SourceTable(
                list.List, list.Line, [.. Rows([.. list.Items.Select(item => ItemBlock.Of(list.List, item, reference.Categories, departments))])],
                list.TownshipName, list.Claimed))
            .ToArray();
        return tables.Length == 0 && printed.Findings.Refusals.Count == 0
            ? null
            : new SourceDocument(layout.Text, printed.TitlePage.Title, printed.TownshipName, printed.TitlePage.Edition, [.. tables], printed.Findings);
    }

    /// <summary>Splits all items without knowledge of the columns, learns widths and wording from the result, and splits again.</summary>
    private static IEnumerable<SourceRow> Rows(IReadOnlyList<ItemBlock> items)
    {
        var widths = ColumnWidths.Unknown;
        var wording = ColumnWording.Unknown;
        var splits = new ItemSplit[items.Count];
        for (var round = 0; round < Rounds; round++)
        {
            var splitter = new ItemSplitter(widths, wording);
            splits = [.. items.Select(splitter.Split)];
            (widths, wording) = (ColumnWidths.Learn(splits), ColumnWording.Learn(splits));
        }

        return splits.Select(split => WrappedRow.Of(split, widths));
    }
}
