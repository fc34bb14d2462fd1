using UglyToad.PdfPig.Content;

namespace DutyGraph.Import;

/// <summary>A character with its position, in points from the lower left corner of the page.</summary>
/// <param name="Text">The character; several for a ligature.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Right">The right edge, where the next character may start.</param>
/// <param name="Base">The baseline.</param>
/// <param name="Size">The font size.</param>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Base, double Size)
{
    /// <summary>The approximate vertical centre.</summary>
    public double Middle => Base + (0.35 * Size);

    /// <summary>Whether the PDF does not map a glyph of the text to a Unicode character.</summary>
    public bool IsUnreadable => Text.Any(c => c is '\uFFFD' or >= '\uE000' and < '\uF900' || char.IsControl(c));
}

/// <summary>A line drawn on a page.</summary>
/// <param name="At">The y of a horizontal line, the x of a vertical one.</param>
/// <param name="From">The start along the other axis.</param>
/// <param name="To">The end along the other axis.</param>
internal readonly record struct PdfRuling(double At, double From, double To);

/// <summary>The content of a page.</summary>
/// <param name="Number">The number of the page, from 1.</param>
/// <param name="Glyphs">The characters of horizontal text, including spaces.</param>
/// <param name="Turned">Rotated text: watermarks, notes along the edge.</param>
/// <param name="Levels">Horizontal lines; touching lines are joined.</param>
/// <param name="Uprights">Vertical lines; touching lines are joined.</param>
internal sealed record PdfPage(int Number, IReadOnlyList<PdfGlyph> Glyphs, string Turned, IReadOnlyList<PdfRuling> Levels, IReadOnlyList<PdfRuling> Uprights)
{
    /// <summary>Reads a page.</summary>
    /// <exception cref="RefusedDocumentException">The page has too many letters or lines.</exception>
    internal static PdfPage Of(Page page)
    {
        if (page.Letters.Count > FormatLimits.PageLetters)
        {
            throw RefusedDocumentException.TooLarge("一页的文字数", "characters on a page", FormatLimits.PageLetters);
        }

        var (levels, uprights) = PdfRulings.Of(page);
        return new PdfPage(
            page.Number,
            [.. Printed(page.Letters.Where(letter => letter.TextOrientation is TextOrientation.Horizontal && letter.Value is { Length: > 0 }).Select(Glyph))],
            string.Concat(page.Letters.Where(letter => letter.TextOrientation is not TextOrientation.Horizontal).Select(letter => letter.Value)).Trim(),
            levels,
            uprights);
    }

    private static PdfGlyph Glyph(Letter letter)
    {
        var (left, right) = (letter.StartBaseLine.X, letter.EndBaseLine.X);
        return new PdfGlyph(
            letter.Value,
            Math.Min(left, right),
            Math.Max(left, right),
            letter.StartBaseLine.Y,
            letter.PointSize > 0 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1));
    }

    // Some programs print bold text by printing each character twice with a tiny offset.
    private static IEnumerable<PdfGlyph> Printed(IEnumerable<PdfGlyph> glyphs)
    {
        var seen = new Dictionary<(string Text, long X, long Y), PdfGlyph>();
        foreach (var glyph in glyphs)
        {
            var (x, y) = ((long)Math.Round(glyph.Left / 2), (long)Math.Round(glyph.Base / 2));
            var isTwice = !string.IsNullOrWhiteSpace(glyph.Text) && Enumerable.Range(-1, 3).Any(dx => Enumerable.Range(-1, 3).Any(dy =>
                seen.TryGetValue((glyph.Text, x + dx, y + dy), out var other)
                    && Math.Abs(other.Left - glyph.Left) < 0.15 * glyph.Size
                    && Math.Abs(other.Base - glyph.Base) < 0.15 * glyph.Size));
            if (!isTwice)
            {
                seen[(glyph.Text, x, y)] = glyph;
                yield return glyph;
            }
        }
    }
}
