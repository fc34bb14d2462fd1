using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Finds the column titles of a wrapped text; a row of titles may itself wrap.</summary>
/// <param name="lines">The lines of the document.</param>
/// <param name="titles">Recognizes column titles.</param>
internal sealed class TitleLines(IReadOnlyList<LayoutLine> lines, ColumnTitles titles)
{
    /// <summary>The greatest number of lines of a row of titles.</summary>
    private const int MostLines = 8;

    private readonly Dictionary<int, (ListColumns Columns, int Last)?> _read = [];

    /// <summary>Finds column titles that start at a line.</summary>
    /// <param name="first">The index of the line.</param>
    /// <returns>The columns and the index of the last line of titles; null if none start here.</returns>
    internal (ListColumns Columns, int Last)? At(int first)
    {
        if (!titles.BeginsLine(lines[first].Text))
        {
            return null;
        }

        if (!_read.TryGetValue(first, out var found))
        {
            _read[first] = found = Find(first);
        }

        return found;
    }

    private (ListColumns Columns, int Last)? Find(int first)
    {
        (ListColumns, int)? found = null;
        var text = "";
        for (var i = first; i < Math.Min(first + MostLines, lines.Count) && text.Length < 200; i++)
        {
            if (found is not null && titles.BeginsLine(lines[i].Text))
            {
                break;
            }

            // 序号 事项类别 事项名称 is a complete row, but also the start of a longer one.
            text += lines[i].Text;
            if (titles.ReadLine(text) is { } columns)
            {
                found = (columns, i);
            }
        }

        return found ?? (titles.Read(lines[first].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { } odd ? (odd, first) : null);
    }

    /// <summary>Refuses columns that cannot be separated in a text without separators.</summary>
    internal static void Judge(ListColumns titles, DutyList list, int line, SourceFindings findings)
    {
        if (titles.Has(ColumnKind.Page))
        {
            return;
        }

        var known = titles.Titles.Where((_, index) => titles.Kinds[index] is not (ColumnKind.Unknown or ColumnKind.NotServed)).ToList();
        if (known.Count < titles.Titles.Length)
        {
            findings.Refuse(
                "COLUMN_RUNS_TOGETHER", line, new(
                    $"文本没有分栏标记，「{string.Join('、', titles.Titles.Except(known))}」一栏无法与其他各栏分开：请提供原文件（Word、Excel、PDF 或网页），或去掉该栏。",
                    $"Nothing sets the columns apart in this text, so {string.Join(", ", titles.Titles.Except(known))} cannot be told from the others: "
                    + "give the original file, or leave the column out."));
        }

        if (!titles.Has(ColumnKind.Category) || titles.Lacks(list) is { Count: > 0 })
        {
            findings.Refuse(
                "COLUMN_MISSING", line, new(
                    $"{NodeId.Name(list)} 清单的栏目不全，读到的栏目是：{string.Join('、', titles.Titles)}。",
                    $"The list {NodeId.Name(list)} lacks columns; those read are {string.Join(", ", titles.Titles)}. "
                    + "If one has another title, add it to import/reference/column-titles.csv."));
        }
    }
}

/// <summary>Finds running headers and footers: lines next to the column titles of most pages and nowhere else.</summary>
internal static class RunningLines
{
    private const int LeastPages = 3;

    /// <summary>Returns the numbers of these lines.</summary>
    internal static HashSet<int> Of(IReadOnlyList<LayoutLine> lines, TitleLines titles)
    {
        var above = Enumerable.Range(1, Math.Max(lines.Count - 1, 0)).Where(i => titles.At(i) is not null)
            .Select(i => lines[i - 1]).Where(IsRunning).GroupBy(line => Bare(line.Text)).Where(same => same.Count() >= LeastPages)
            .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        return above.Count == 0 ? [] : [.. lines.Where(line => line.Text.Length < 80 && above.ContainsKey(Bare(line.Text))).Select(line => line.Line)];
    }

    // A running header names the list or its office, or has a page number; the end of a clause does not.
    private static bool IsRunning(LayoutLine line) =>
        line.Text.Length is > 3 and < 80 && line.Text[^1] is not ('。' or '；' or ';')
        && (line.Text.Contains("清单", StringComparison.Ordinal)
            || line.Text.Contains("人民政府", StringComparison.Ordinal)
            || line.Text.Contains('页')
            || line.Text.Contains("www", StringComparison.OrdinalIgnoreCase))
        && SectionTitle.Parse(line.Text) is null;

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));
}

/// <summary>Refuses text that keeps columns side by side, so that its lines contain pieces of several cells (<c>pdftotext -layout</c>).</summary>
internal static class SideBySide
{
    private const int LeastLines = 3;

    /// <summary>Looks for lines with three or more pieces, below titles that are separated in the same way.</summary>
    internal static void Judge(Layout layout, IReadOnlyList<PrintedList> lists, ColumnTitles titles, SourceFindings findings)
    {
        if (lists.Count == 0 || !layout.Lines.Any(line => Pieces(line.Text) >= 3 && titles.BeginsLine(line.Text)))
        {
            return;
        }

        var odd = layout.Lines.Where(line => line.Line > lists[0].Line && Pieces(line.Text) >= 3 && !titles.BeginsLine(line.Text)).ToList();
        if (odd.Count >= LeastLines)
        {
            findings.Refuse(
                "COLUMNS_SIDE_BY_SIDE", odd[0].Line, new(
                    $"各栏文字并排，一行含有几栏的片段：{odd[0].Text}。请提供原 PDF、Word 或 Excel 文件，或不保留版面的文本。",
                    $"The columns stand side by side, so a line holds pieces of several cells: {odd[0].Text}. "
                    + "Give the PDF, Word or Excel file itself, or text without its layout."));
        }
    }

    private static int Pieces(string text)
    {
        var pieces = 1;
        for (var gap = text.IndexOf("  ", StringComparison.Ordinal); gap >= 0; gap = text.IndexOf("  ", gap, StringComparison.Ordinal))
        {
            pieces++;
            while (gap < text.Length && text[gap] is ' ')
            {
                gap++;
            }
        }

        return pieces;
    }
}
