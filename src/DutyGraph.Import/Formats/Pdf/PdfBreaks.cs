using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Decides which lines of a cell begin a paragraph. A short line ends one; a full line that ends with a stop may end one by chance.</summary>
/// <param name="lines">The lines of the cell.</param>
/// <param name="right">The right edge of lines in its column.</param>
/// <param name="firstNumber">The index of the first line that starts like a numbered clause; -1 if there is none.</param>
internal sealed partial class PdfBreaks(List<PdfLine> lines, double right, int firstNumber)
{
    /// <summary>A line that ends this many characters before the edge had room for the next character, so it ends a paragraph. Line breaking rules use up to
    /// two.</summary>
    private const double ShortBy = 3;

    /// <summary>Lines with a larger distance, relative to the least in the cell, are paragraphs that are set apart.</summary>
    private const double Apart = 1.3;

    private readonly HashSet<char> _inside = [.. lines.SelectMany(line => line.Text[..^1]).Where(PdfLines.IsStop)];
    private readonly double _left = lines.Count == 0 ? 0 : lines.Min(line => line.Glyphs[0].Left);
    private readonly double _least = lines.Zip(lines.Skip(1), (above, line) => above.Base - line.Base).DefaultIfEmpty(0).Min();
    private readonly double _most = lines.Zip(lines.Skip(1), (above, line) => above.Base - line.Base).DefaultIfEmpty(0).Max();

    /// <summary>Whether a paragraph may begin where none was read, or the other way round.</summary>
    internal bool AreDoubtful { get; private set; }

    /// <summary>Whether a line begins a paragraph.</summary>
    /// <param name="index">The index of the line, from 1.</param>
    /// <param name="isMarked">Whether it starts like a numbered clause.</param>
    internal bool IsBefore(int index, bool isMarked)
    {
        var (above, line) = (lines[index - 1], lines[index]);
        var room = right - above.Right;
        if (room > ShortBy * above.Size || above.Base - line.Base > Apart * _least)
        {
            return true;
        }

        if (!PdfLines.IsStop(above.Text[^1]) || (_most > Apart * _least && !isMarked))
        {
            return false;
        }

        if (isMarked || AreIndented)
        {
            return isMarked || IsIndented(line);
        }

        if (room > 0.95 * FirstWord(line) || Department().IsMatch(line.Text))
        {
            return true;
        }

        // The line is full. Where clauses have numbers, these decide. Above the first number may be the rest of a clause from the previous page, or clauses
        // without numbers.
        if (firstNumber >= 0)
        {
            AreDoubtful |= index < firstNumber;
            return false;
        }

        // Where stops are at the ends of lines alone, they end paragraphs; one that is there only once may be there by chance.
        var isBreak = !_inside.Contains(above.Text[^1]);
        AreDoubtful |= !isBreak || !lines[..^1].Exists(other => PdfLines.IsStop(other.Text[^1]) && right - other.Right > ShortBy * other.Size);
        return isBreak;
    }

    // The first line of each paragraph has an indent, and no other line.
    private bool AreIndented => lines.Exists(IsIndented)
        && lines.Index().All(line => !IsIndented(line.Item) || line.Index == 0 || PdfLines.IsStop(lines[line.Index - 1].Text[^1]));

    private bool IsIndented(PdfLine line) => line.Glyphs[0].Left - _left > 0.9 * line.Size;

    // The width of what a line break may not divide: a character with the marks around it, or a Latin word or number.
    private static double FirstWord(PdfLine line)
    {
        var end = 0;
        while (end + 1 < line.Glyphs.Count
            && (IsOpening(line.Glyphs[end]) || IsClosing(line.Glyphs[end + 1]) || (IsLatin(line.Glyphs[end]) && IsLatin(line.Glyphs[end + 1]))))
        {
            end++;
        }

        return line.Glyphs[end].Right - line.Glyphs[0].Left;
    }

    // Quotation marks stay with the characters on both sides (UAX 14).
    private static bool IsOpening(PdfGlyph glyph) => "“‘”’（《〈【〔［(".Contains(glyph.Text[0]);

    private static bool IsClosing(PdfGlyph glyph) => "“‘”’）》〉】〕］)，、。；：？！,.;:%％".Contains(glyph.Text[0]);

    private static bool IsLatin(PdfGlyph glyph) => char.IsAsciiLetterOrDigit(glyph.Text[0]);

    // 县公安局：负责…
    [GeneratedRegex("^[^，。；：、]{2,20}(局|部|办|室|会|院|队|站|所|中心|公司|政府|联|委)[：:]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Department();
}
