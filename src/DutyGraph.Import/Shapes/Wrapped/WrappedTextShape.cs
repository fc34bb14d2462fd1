namespace DutyGraph.Import;

/// <summary>The text of a PDF: columns one after another, their lines wrapped, and no mark where one ends (kaiganqi).</summary>
/// <param name="reference">Its categories and kinds of department tell where cells end; others are read too, if less surely.</param>
public sealed class WrappedTextShape(ReferenceTables reference) : IListShape
{
    /// <summary>What is learnt settles after a round or two; more would not hurt.</summary>
    private const int Rounds = 4;

    /// <inheritdoc/>
    public SourceDocument? Read(SourceText text)
    {
        var printed = PrintedDocument.Read(text, reference.Categories);
        var departments = new DepartmentGrammar(reference.Kinds, printed.TownshipName);
        var tables = printed.Lists
            .Where(list => list.Items.Count > 0)
            .Select(list => new SourceTable(list.List, list.Line, [.. Rows([.. list.Items.Select(item => ItemBlock.Of(list.List, item, reference.Categories, departments))])]))
            .ToArray();
        return tables.Length == 0 ? null : new SourceDocument(text, printed.TitlePage.Title, printed.TownshipName, printed.TitlePage.Edition, [.. tables]);
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
