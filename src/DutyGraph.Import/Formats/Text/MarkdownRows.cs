using System.Buffers;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DutyGraph.Import;

/// <summary>Reads pipe tables of Markdown; cells may contain HTML fragments (zhaosu).</summary>
/// <remarks>
/// Rows are split here, line by line, since published tables break Markdown's rules: empty lines between rows, no line of dashes below the titles. Markdig
/// handles the markup inside a cell.
/// </remarks>
internal static class MarkdownRows
{
    /// <summary>Cells with more opening brackets are not cells of a list; Markdig would take quadratic time for them.</summary>
    private const int MostLinks = 50;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[`\\~&!");

    /// <summary>Returns the rows of a text, and the lines between them.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="html">Reads cells with HTML.</param>
    internal static IEnumerable<LayoutLine> Of(SourceText text, HtmlCell html)
    {
        foreach (var (index, printed) in text.Lines.Index())
        {
            var (line, row) = (index + 1, printed.Trim());
            if (!row.StartsWith('|') && row.AsSpan().Count('|') < 2)
            {
                yield return LayoutLine.Paragraph(line, row);
            }
            else if (Split(row) is var cells && !cells.TrueForAll(IsRule))
            {
                yield return new LayoutLine(
                    line,
                    [.. cells.Select(cell => html.Read(line, cell.AsSpan().ContainsAny(Marks) && cell.AsSpan().Count('[') < MostLinks ? Html(cell) : cell))],
                    IsRow: true);
            }
        }
    }

    /// <summary>Splits a row into cells as printed; a bar after a backslash is text.</summary>
    internal static List<string> Split(string line)
    {
        var row = line.Trim();
        var cells = new List<string>();
        var start = row.StartsWith('|') ? 1 : 0;
        for (var i = start; i < row.Length; i++)
        {
            if (row[i] is '|' && row[i - (i > 0 ? 1 : 0)] is not '\\')
            {
                cells.Add(row[start..i].Trim());
                start = i + 1;
            }
        }

        if (start < row.Length)
        {
            cells.Add(row[start..].Trim());
        }

        return cells;
    }

    private static bool IsRule(string cell) => cell.Trim(':').Trim('-').Length == 0 && cell.Length > 0;

    // The cell is parsed inside a table, where markup for blocks (1. and #) has no effect.
    private static string Html(string cell)
    {
        var table = Markdown.Parse($"|x|\n|-|\n|{cell}|", Pipeline).Descendants<TableCell>().LastOrDefault();
        if (table is null)
        {
            return cell;
        }

        using var writer = new StringWriter();
        new HtmlRenderer(writer).WriteChildren(table);
        return writer.ToString();
    }
}
