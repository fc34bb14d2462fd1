using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>A line of text on a page.</summary>
/// <param name="Text">Its characters; a space where a gap is as wide as one.</param>
/// <param name="Glyphs">Left to right, without spaces.</param>
internal sealed record PdfLine(string Text, IReadOnlyList<PdfGlyph> Glyphs)
{
    /// <summary>Whether a space is printed behind its last character.</summary>
    internal bool EndsInSpace { get; init; }

    /// <summary>Where its last character ends.</summary>
    internal double Right => Glyphs[^1].Right;

    /// <summary>Its base line.</summary>
    internal double Base => Glyphs[0].Base;

    /// <summary>The height of its font.</summary>
    internal double Size => Glyphs[0].Size;
}

/// <summary>Puts characters together to lines, and lines to paragraphs.</summary>
internal static partial class PdfLines
{
    /// <summary>A line that ends so many characters before the edge might have held the next one: it ends a paragraph. Rules of line breaking cost up to two.</summary>
    private const double ShortBy = 3;

    /// <summary>A gap between two characters that is a space, in the height of the font; narrower ones spread a line out.</summary>
    private const double Gap = 0.6;

    /// <summary>The same between two Latin letters or digits.</summary>
    private const double LatinGap = 0.15;

    /// <summary>The lines of some characters, from the top; those in which nothing is printed are left out.</summary>
    internal static List<PdfLine> Of(IEnumerable<PdfGlyph> glyphs)
    {
        var lines = new List<PdfLine>();
        var line = new List<PdfGlyph>();
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Middle))
        {
            if (line.Count > 0 && line[0].Middle - glyph.Middle > 0.5 * Math.Max(line[0].Size, glyph.Size))
            {
                lines.AddRange(Line(line));
                line = [];
            }

            line.Add(glyph);
        }

        lines.AddRange(Line(line));
        return lines;
    }

    /// <summary>The paragraphs of a cell.</summary>
    /// <param name="glyphs">What stands in it.</param>
    /// <param name="right">Where lines of its column end at most.</param>
    internal static ImmutableArray<string> Paragraphs(IEnumerable<PdfGlyph> glyphs, double right)
    {
        var lines = Of(glyphs);
        var inside = lines.SelectMany(line => line.Text[..^1]).Where(IsStop).ToHashSet();
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var open = "";
        var number = 0;
        foreach (var (index, line) in lines.Index())
        {
            var mark = Clause().Match(line.Text);
            if (index > 0 && (IsNext(mark, number) || Ends(lines[index - 1], right, inside, mark.Success)))
            {
                paragraphs.Add(open);
                open = "";
            }

            // A line between two Latin words breaks at a space; one that is printed behind a stop sets clauses apart.
            open += (open.Length > 0 && ((char.IsAsciiLetterOrDigit(open[^1]) && char.IsAsciiLetter(line.Text[0])) || (lines[index - 1].EndsInSpace && IsStop(open[^1]))) ? " " : "") + line.Text;
            number = mark.Groups["number"].Success ? int.Parse(mark.Groups["number"].Value, CultureInfo.InvariantCulture) : number;
        }

        if (open.Length > 0)
        {
            paragraphs.Add(open);
        }

        return paragraphs.ToImmutable();
    }

    // A mark that comes next in the cell begins a clause; 3. at the head of a line may be the rest of 第13.
    private static bool IsNext(Match mark, int number) =>
        mark.Success && (!mark.Groups["number"].Success || int.Parse(mark.Groups["number"].Value, CultureInfo.InvariantCulture) is var next && (next == 1 || next == number + 1));

    // A line that is full may end a sentence and not the paragraph; where its stop stands inside no line of the cell, each such stop ends a paragraph.
    private static bool Ends(PdfLine above, double right, HashSet<char> inside, bool isMarked)
    {
        var room = right - above.Right;
        return room > ShortBy * above.Size
            || (IsStop(above.Text[^1]) && (isMarked || room > 0.95 * above.Size || !inside.Contains(above.Text[^1])));
    }

    private static bool IsStop(char c) => c is '。' or '；' or ';' or '：' or ':';

    // One line, or none where it is all spaces.
    private static IEnumerable<PdfLine> Line(List<PdfGlyph> line)
    {
        var text = new StringBuilder();
        var printed = new List<PdfGlyph>();
        var isSpaced = false;
        foreach (var glyph in line.OrderBy(glyph => glyph.Left))
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                isSpaced = printed.Count > 0;
                continue;
            }

            isSpaced |= printed.Count > 0 && glyph.Left - printed[^1].Right > (IsLatin(printed[^1]) && IsLatin(glyph) ? LatinGap : Gap) * glyph.Size;
            text.Append(isSpaced ? " " : "").Append(glyph.Text);
            printed.Add(glyph);
            isSpaced = false;
        }

        return printed.Count == 0 ? [] : [new PdfLine(text.ToString(), printed) { EndsInSpace = isSpaced }];
    }

    private static bool IsLatin(PdfGlyph glyph) => glyph.Text.All(char.IsAscii);

    [GeneratedRegex(@"^([（(]?((?<number>\d{1,2})|[一二三四五六七八九十]{1,3})([.．、]|[）)])(\D|$)|[①-⑳])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Clause();
}
