using CsvHelper;

namespace DutyGraph.Import;

/// <summary>Lays out comma-separated values; cells with commas, quotation marks or line breaks are quoted (RFC 4180).</summary>
internal static class CsvLayout
{
    // Some spreadsheets write semicolons. Tabs are handled by TextLayout.
    private static readonly char[] Separators = [',', ';'];

    /// <summary>Lays out a text that has a row with the column titles of a list.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <returns>Null if the text is not CSV.</returns>
    /// <exception cref="RefusedDocumentException">A quoted cell is not closed.</exception>
    internal static Layout? Of(SourceText text, ColumnTitles titles)
    {
        foreach (var separator in Separators)
        {
            if (text.Lines.Any(line => IsTitles(line, separator, titles)))
            {
                return new Layout(text, [.. Rows(text, separator).Where(row => row.Cells.Any(cell => !cell.IsEmpty))], []);
            }
        }

        return null;
    }

    private static bool IsTitles(string line, char separator, ColumnTitles titles) =>
        line.Length < 1000 && line.Contains(separator) && titles.Read([.. line.Split(separator).Select(cell => cell.Trim().Trim('"'))]) is not null;

    private static IEnumerable<LayoutLine> Rows(SourceText text, char separator)
    {
        var lines = text.Lines;
        var options = new CsvReaderOptions { Separator = separator, HasHeader = false, TrackLineNumbers = true };
        using var reader = CsvReader.FromText(string.Join('\n', lines), options);
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            var cells = new SourceCell[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = Cell(line, reader.GetString(i), separator);
            }

            yield return new LayoutLine(line, [.. cells], IsRow: cells.Length > 1);
        }
    }

    private static SourceCell Cell(int line, string printed, char separator)
    {
        if (!printed.Contains('\n'))
        {
            return SourceCell.Plain(line, printed);
        }

        var paragraphs = printed.Split('\n');
        if (Array.FindIndex(paragraphs, 1, paragraph => BeginsRow(paragraph, separator)) is > 0 and var row)
        {
            throw new RefusedDocumentException(
                "QUOTE_UNCLOSED", new(
                    $"第 {line} 行有引号没有配对，第 {line + row} 行起的各行会被并入同一格：应在单元格两端各有一个引号。",
                    $"A quotation mark on line {line} has no partner, and would take the rows from line {line + row} into its cell: "
                    + "expected one at each end of the cell.")) { Line = line };
        }

        return new SourceCell(line, [.. paragraphs.Select(paragraph => paragraph.Trim()).Where(paragraph => paragraph.Length > 0)]);
    }

    private static bool BeginsRow(string line, char separator) =>
        line.IndexOf(separator) is > 0 and < 12 and var end && RowNumber.Parse(line[..end]) is not null && line.AsSpan(end + 1).Contains(separator);
}
