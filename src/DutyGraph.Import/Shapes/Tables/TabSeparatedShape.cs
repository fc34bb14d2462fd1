namespace DutyGraph.Import;

/// <summary>Tables whose cells are set apart by tabs, a row a line; cells may hold fragments of HTML (liugong, dashitou) or come from OCR (qitai).</summary>
/// <remarks>Quotation marks are text: no quoting rules of CSV apply (qitai 116 splits a pair, 204 never closes one).</remarks>
public sealed class TabSeparatedShape : IListShape
{
    /// <inheritdoc/>
    public SourceDocument? Read(SourceText text)
    {
        if (!text.Lines.Any(line => line.Contains('\t') && ColumnTitles.ListOf(line) is not null))
        {
            return null;
        }

        var html = new HtmlCell();
        return TableAssembler.Assemble(text, text.Lines.Select((line, index) => Layout(html, index + 1, line)));
    }

    private static LayoutLine Layout(HtmlCell html, int number, string line) =>
        new(number, [.. line.Split('\t').Select(cell => html.Read(number, cell))]);
}
