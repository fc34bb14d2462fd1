namespace DutyGraph.Import;

/// <summary>The text of a PDF: columns one after another, their lines wrapped, and no mark where one ends (kaiganqi).</summary>
internal static class WrappedLists
{
    /// <summary>What is learnt settles after a round or two; more would not hurt.</summary>
    private const int Rounds = 4;

    /// <summary>Reads a layout without tables.</summary>
    /// <param name="layout">Its lines are paragraphs, as wraps left them.</param>
    /// <param name="reference">Its categories and kinds of department tell where cells end; others are read too, if less surely.</param>
    /// <returns>The document; null where the layout is no list.</returns>
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

    /// <summary>Splits without knowing how the columns are set, learns it from that, and splits again.</summary>
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
