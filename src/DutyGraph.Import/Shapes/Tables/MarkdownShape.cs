using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace DutyGraph.Import;

/// <summary>Markdown's pipe tables, one a page; cells may hold fragments of HTML (zhaosu).</summary>
public sealed class MarkdownShape : IListShape
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <inheritdoc/>
    public SourceDocument? Read(SourceText text)
    {
        if (!text.Lines.Any(line => line.Contains('|') && ColumnTitles.ListOf(line) is not null))
        {
            return null;
        }

        var tables = Markdown.Parse(string.Join('\n', text.Lines), Pipeline).OfType<Table>().ToList();
        var rows = tables.SelectMany(table => table.OfType<TableRow>()).ToDictionary(row => row.Line);
        var delimiters = tables.Select(table => table.Line + 1).ToHashSet();
        var html = new HtmlCell();
        return TableAssembler.Assemble(
            text,
            text.Lines.Select((line, index) => rows.TryGetValue(index, out var row)
                ? new LayoutLine(index + 1, [.. row.OfType<TableCell>().Select(cell => html.Read(index + 1, Html(cell)))])
                : new LayoutLine(index + 1, [HtmlCell.Plain(index + 1, delimiters.Contains(index) ? "" : line)])));
    }

    // Whatever Markdown makes of a cell (emphasis, escapes, entities) it makes of it here; what is left to read is HTML.
    private static string Html(TableCell cell)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer).WriteChildren(cell);
        return writer.ToString();
    }
}
