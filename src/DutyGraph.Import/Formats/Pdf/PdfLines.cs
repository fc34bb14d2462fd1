using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>A line of text on a page.</summary>
/// <param name="Text">The characters, with spaces where gaps are wide enough.</param>
/// <param name="Glyphs">The glyphs from left to right, without spaces.</param>
internal sealed record PdfLine(string Text, IReadOnlyList<PdfGlyph> Glyphs)
{
    /// <summary>Whether a space is printed after the last character.</summary>
    internal bool EndsInSpace { get; init; }

    /// <summary>The right edge of the last character.</summary>
    internal double Right => Glyphs[^1].Right;

    /// <summary>The baseline.</summary>
    internal double Base => Glyphs[0].Base;

    /// <summary>The font size.</summary>
    internal double Size => Glyphs[0].Size;
}

/// <summary>Joins characters to lines, and lines to paragraphs.</summary>
internal static partial class PdfLines
{
    /// <summary>The least gap between two characters that is a space, relative to the font size; narrower gaps come from justification.</summary>
    private const double Gap = 0.6;

    /// <summary>The same for two Latin letters or digits.</summary>
    private const double LatinGap = 0.15;

    /// <summary>Groups characters into lines, from the top; lines of only spaces are left out.</summary>
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

    /// <summary>Reads a cell.</summary>
    /// <param name="glyphs">The characters in the cell.</param>
    /// <param name="right">The right edge of lines in its column.</param>
    internal static GridCell Cell(IEnumerable<PdfGlyph> glyphs, double right)
    {
        var lines = Of(glyphs);
        var marks = lines.ConvertAll(line => Clause().Match(line.Text));
        var breaks = new PdfBreaks(lines, right, firstNumber: marks.FindIndex(mark => mark.Success));
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var open = "";
        var number = 0;
        foreach (var (index, line) in lines.Index())
        {
            var mark = marks[index];
            if (index > 0 && (IsNext(mark, number) || breaks.IsBefore(index, mark.Success)))
            {
                paragraphs.Add(open);
                open = "";
            }

            // A line break between two Latin words is a space; a space printed after a stop separates clauses.
            var isSpaced = open.Length > 0
                && ((char.IsAsciiLetterOrDigit(open[^1]) && char.IsAsciiLetter(line.Text[0])) || (lines[index - 1].EndsInSpace && IsStop(open[^1])));
            open += (isSpaced ? " " : "") + line.Text;
            number = mark.Groups["number"].Success ? ChineseNumber.Parse(mark.Groups["number"].Value) : number;
        }

        if (open.Length > 0)
        {
            paragraphs.Add(open);
        }

        return new GridCell(paragraphs.ToImmutable()) { AreBreaksDoubtful = breaks.AreDoubtful };
    }

    // A number that is next in the sequence starts a clause; "3." at the start of a line may be the rest of 第13.
    private static bool IsNext(Match mark, int number) =>
        mark.Success && (!mark.Groups["number"].Success || ChineseNumber.Parse(mark.Groups["number"].Value) is var next && (next == 1 || next == number + 1));

    /// <summary>Whether a character stays inside the edge of its column; programs let stops and commas hang over it.</summary>
    internal static bool IsInside(PdfGlyph glyph) => !IsStop(glyph.Text[0]) && glyph.Text[0] is not ('，' or '、' or ',' or '.');

    /// <summary>Whether a clause may end with a character.</summary>
    internal static bool IsStop(char c) => c is '。' or '；' or ';' or '：' or ':';

    // Returns one line, or none if it has only spaces.
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

    [GeneratedRegex(
        @"^([（(]?((?<number>\d{1,2})|[一二三四五六七八九十]{1,3})([.．、]|[）)])(\D|[12]\d{3}年|$)|[①-⒛❶-❿])",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Clause();
}
