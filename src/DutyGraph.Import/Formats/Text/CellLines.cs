using System.Collections.Immutable;
using System.Globalization;

namespace DutyGraph.Import;

/// <summary>Reads a text with one cell on each line: the column titles, then the cells of each row, in the same order. Clauses may be on lines of their
/// own.</summary>
internal static class CellLines
{
    /// <summary>Returns the rows of a text, and the lines between them.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <returns>Null if the titles are not on lines of their own, or if it is not sure which lines of a row are which cells.</returns>
    internal static IReadOnlyList<LayoutLine>? Of(SourceText text, ColumnTitles titles)
    {
        if (!text.Lines.Any(line => line.Length < 12 && titles.KindOf(line) is ColumnKind.Number))
        {
            return null;
        }

        var lines = text.Lines.Select((line, index) => LayoutLine.Paragraph(index + 1, line)).Where(line => line.Text.Length > 0).ToList();
        var read = new List<LayoutLine>();
        ListColumns? columns = null;
        for (var (i, number) = (0, 0); i < lines.Count;)
        {
            var end = i + 1;
            if (TitlesAt(lines, i, titles) is { } found)
            {
                number = i > 0 && SectionTitle.Parse(lines[i - 1].Text) is null ? number : 0;
                (columns, end) = (found, i + found.Titles.Length);
                read.Add(new LayoutLine(lines[i].Line, [.. lines[i..end].SelectMany(line => line.Cells)], IsRow: true));
            }
            else if (columns is not null && IsNumber(lines[i], number + 1))
            {
                number++;
                end = EndOf(lines, i, number, titles);

                // Below the last row may be a signature.
                end = end == lines.Count && columns.List == Core.DutyList.Basic ? Math.Min(end, i + columns.Titles.Length) : end;
                if (Cells(lines[i..end], columns.Kinds) is not { } cells)
                {
                    return null;
                }

                read.Add(new LayoutLine(lines[i].Line, cells, IsRow: true));
            }
            else
            {
                columns = SectionTitle.Parse(lines[i].Text) is null ? columns : null;
                read.Add(lines[i]);
            }

            i = end;
        }

        return read.Exists(line => line.IsRow) ? read : null;
    }

    // One cell a line; the lines beyond are clauses of the last columns.
    private static ImmutableArray<SourceCell>? Cells(List<LayoutLine> lines, ImmutableArray<ColumnKind> kinds)
    {
        if (lines.Count == kinds.Length)
        {
            return [.. lines.SelectMany(line => line.Cells)];
        }

        if (kinds is [.., ColumnKind.Departments, ColumnKind.Superior, ColumnKind.Township] && lines.Count > kinds.Length
            && CellFit.AreDepartments(lines[kinds.Length - 3].Text)
            && BorderOf([.. lines[(kinds.Length - 2)..].Select(line => NumberOf(line.Text))]) is { } border)
        {
            var first = kinds.Length - 2;
            return [.. lines[..first].SelectMany(line => line.Cells), Joined(lines[first..(first + border)]), Joined(lines[(first + border)..])];
        }

        return null;
    }

    // The number of a clause; 0 if it has none.
    private static int NumberOf(string clause) => ClauseMark.Find(clause, 0) is [{ Start: 0 } mark, ..] ? mark.Number : 0;

    // The numbers of clauses begin again with the second column; a column without numbers has one line.
    private static int? BorderOf(int[] numbers)
    {
        var border = numbers[0] == 0 ? 1 : numbers.AsSpan(1).IndexOfAny(0, 1) + 1;
        return border > 0 && IsOne(numbers[..border]) && IsOne(numbers[border..]) ? border : null;

        static bool IsOne(int[] part) => part is [0] || part.Index().All(number => number.Item == number.Index + 1);
    }

    private static SourceCell Joined(List<LayoutLine> lines) => new(lines[0].Line, [.. lines.SelectMany(line => line.Cells[0].Paragraphs)]);

    // The titles that begin at a line, each on its own; null if none do.
    private static ListColumns? TitlesAt(List<LayoutLine> lines, int first, ColumnTitles titles)
    {
        if (titles.KindOf(lines[first].Text) is not ColumnKind.Number)
        {
            return null;
        }

        var end = first + 1;
        while (end < lines.Count && titles.KindOf(lines[end].Text) is not (null or ColumnKind.Number))
        {
            end++;
        }

        return titles.Read([.. lines[first..end].Select(line => line.Text)]) is { IsContents: false } read ? read : null;
    }

    // A row reaches to the next number or title.
    private static int EndOf(List<LayoutLine> lines, int start, int number, ColumnTitles titles)
    {
        var end = start + 1;
        while (end < lines.Count && !IsNumber(lines[end], number + 1) && SectionTitle.Parse(lines[end].Text) is null && TitlesAt(lines, end, titles) is null)
        {
            end++;
        }

        return end;
    }

    private static bool IsNumber(LayoutLine line, int number) =>
        RowNumber.Parse(line.Text) is { } printed && printed == number.ToString(CultureInfo.InvariantCulture);
}
