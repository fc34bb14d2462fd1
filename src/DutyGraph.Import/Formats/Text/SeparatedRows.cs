using System.Collections.Immutable;
using System.Text;

namespace DutyGraph.Import;

/// <summary>Reads rows with a separator between cells, one row on each line. Spreadsheets quote cells that contain line breaks.</summary>
/// <remarks>
/// Quotation marks are plain text unless the document has a quoted cell with several lines or with doubled quotation marks, or a row of quoted cells: qitai
/// 116 splits a pair of them, and 204 never closes one.
/// </remarks>
internal sealed class SeparatedRows
{
    /// <summary>The greatest number of lines in a quoted cell.</summary>
    private const int MostLines = 400;

    private readonly ImmutableArray<string> _lines;
    private readonly char _separator;
    private readonly bool _isQuoted;

    private SeparatedRows(ImmutableArray<string> lines, char separator)
    {
        (_lines, _separator) = (lines, separator);
        _isQuoted = Enumerable.Range(0, lines.Length).Any(HasQuotedCell);
    }

    /// <summary>Returns the rows of a text, and the lines between them that have no separator.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="separator">The separator of cells.</param>
    /// <param name="html">Reads cells with HTML fragments; null if the text is plain.</param>
    internal static IEnumerable<LayoutLine> Of(SourceText text, char separator, HtmlCell? html)
    {
        var rows = new SeparatedRows(text.Lines, separator);
        for (var i = 0; i < rows._lines.Length;)
        {
            var (cells, next) = rows._isQuoted ? rows.ReadQuoted(i) : (rows._lines[i].Split(separator).Select(cell => new[] { cell }).ToList(), i + 1);
            var line = i + 1;
            yield return new LayoutLine(line, [.. cells.Select(cell => Cell(line, cell, html))], IsRow: cells.Count > 1);
            i = next;
        }
    }

    private static SourceCell Cell(int line, string[] printed, HtmlCell? html) => printed.Length == 1
        ? html?.Read(line, printed[0]) ?? SourceCell.Plain(line, printed[0])
        : new SourceCell(line, [.. printed.SelectMany(part => (html?.Read(line, part) ?? SourceCell.Plain(line, part)).Paragraphs)]);

    private bool HasQuotedCell(int index)
    {
        var line = _lines[index];
        if (line is ['"', _, .., '"'] && line.Split(_separator) is { Length: > 2 } cells && Array.TrueForAll(cells, cell => cell is ['"', .., '"']))
        {
            return true;
        }

        for (var start = 0; start >= 0 && start < line.Length; start = line.IndexOf(_separator, start) is >= 0 and var next ? next + 1 : -1)
        {
            if (line[start] is '"' && Quoted(index, start) is var (cell, last, _) && (last > index || cell.Exists(part => part.Contains('"'))))
            {
                return true;
            }
        }

        return false;
    }

    private (List<string[]> Cells, int Next) ReadQuoted(int index)
    {
        var cells = new List<string[]>();
        for (var start = 0; ;)
        {
            var line = _lines[index];
            var end = line.IndexOf(_separator, start);
            if (start < line.Length && line[start] is '"' && Quoted(index, start) is var (cell, last, behind))
            {
                cells.Add([.. cell]);
                (index, end) = (last, behind < _lines[last].Length ? behind : -1);
            }
            else
            {
                cells.Add([end < 0 ? line[start..] : line[start..end]]);
            }

            if (end < 0)
            {
                return (cells, index + 1);
            }

            start = end + 1;
        }
    }

    /// <summary>Reads a quoted cell: its lines, the line where it ends, and the position after its closing mark; null if none starts here.</summary>
    private (List<string> Cell, int Last, int Behind)? Quoted(int first, int start)
    {
        var cell = new List<string>();
        var part = new StringBuilder();
        for (var index = first; index < Math.Min(_lines.Length, first + MostLines); index++)
        {
            var line = _lines[index];
            if (index > first && BeginsRow(line))
            {
                return null;
            }

            for (var i = index == first ? start + 1 : 0; i < line.Length; i++)
            {
                if (line[i] is not '"')
                {
                    part.Append(line[i]);
                }
                else if (i + 1 < line.Length && line[i + 1] is '"')
                {
                    part.Append(line[i++]);
                }
                else if (i + 1 == line.Length || line[i + 1] == _separator)
                {
                    cell.Add(part.ToString());
                    return (cell, index, i + 1);
                }
                else
                {
                    return null;
                }
            }

            cell.Add(part.ToString());
            part.Clear();
        }

        return null;
    }

    private bool BeginsRow(string line) => line.IndexOf(_separator) is > 0 and var end && RowNumber.Parse(line[..end]) is not null;
}
