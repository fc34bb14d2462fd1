using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>A line of text on a page.</summary>
/// <param name="Text">Its characters; a space where a gap is as wide as one.</param>
/// <param name="Glyphs">Left to right.</param>
internal sealed record PdfLine(string Text, IReadOnlyList<PdfGlyph> Glyphs)
{
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

    /// <summary>The lines of some characters, from the top; those in which nothing is printed are left out.</summary>
    internal static List<PdfLine> Of(IEnumerable<PdfGlyph> glyphs)
    {
        var lines = new List<PdfLine>();
        var line = new List<PdfGlyph>();
        foreach (var glyph in glyphs.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).OrderByDescending(glyph => glyph.Middle))
        {
            if (line.Count > 0 && line[0].Middle - glyph.Middle > 0.5 * Math.Max(line[0].Size, glyph.Size))
            {
                lines.Add(Line(line));
                line = [];
            }

            line.Add(glyph);
        }

        if (line.Count > 0)
        {
            lines.Add(Line(line));
        }

        return lines;
    }

    /// <summary>The paragraphs of a cell.</summary>
    /// <param name="glyphs">What stands in it.</param>
    /// <param name="right">Where lines of its column end at most.</param>
    internal static ImmutableArray<string> Paragraphs(IEnumerable<PdfGlyph> glyphs, double right)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var open = "";
        PdfLine? above = null;
        foreach (var line in Of(glyphs))
        {
            if (above is not null && Ends(above, line, right))
            {
                paragraphs.Add(open);
                open = "";
            }

            // A line between two Latin words breaks at a space.
            open += (open.Length > 0 && char.IsAsciiLetterOrDigit(open[^1]) && char.IsAsciiLetter(line.Text[0]) ? " " : "") + line.Text;
            above = line;
        }

        if (open.Length > 0)
        {
            paragraphs.Add(open);
        }

        return paragraphs.ToImmutable();
    }

    private static bool Ends(PdfLine above, PdfLine below, double right) =>
        above.Right < right - (ShortBy * above.Size)
        || ((above.Text[^1] is '。' or '；' or ';' or '：' or ':' || above.Right < right - (1.1 * above.Size)) && Clause().IsMatch(below.Text));

    private static PdfLine Line(List<PdfGlyph> line)
    {
        var glyphs = line.OrderBy(glyph => glyph.Left).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i > 0 && glyphs[i].Left - glyphs[i - 1].Right > Gap * glyphs[i].Size)
            {
                text.Append(' ');
            }

            text.Append(glyphs[i].Text);
        }

        return new PdfLine(text.ToString(), glyphs);
    }

    [GeneratedRegex(@"^([（(]?(\d{1,2}|[一二三四五六七八九十]{1,3})([.．、]|[）)])(\D|$)|[①-⑳])", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Clause();
}
