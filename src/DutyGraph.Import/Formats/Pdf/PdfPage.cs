using UglyToad.PdfPig.Content;

namespace DutyGraph.Import;

/// <summary>One character with its place, in points from the lower left corner of its page.</summary>
/// <param name="Text">The character; several where one sign stands for them.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next may begin.</param>
/// <param name="Base">Its base line.</param>
/// <param name="Size">The height of its font.</param>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Base, double Size)
{
    /// <summary>About the middle of its body.</summary>
    public double Middle => Base + (0.35 * Size);

    /// <summary>Whether nothing says which character it is.</summary>
    public bool IsUnreadable => Text.Any(c => c is '\uFFFD' or >= '\uE000' and < '\uF900' || char.IsControl(c));
}

/// <summary>A line drawn along a page.</summary>
/// <param name="At">Its y where it is level, its x where it is upright.</param>
/// <param name="From">Where it begins along the other axis.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct PdfRuling(double At, double From, double To);

/// <summary>What stands on a page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Glyphs">The characters of level text, spaces among them.</param>
/// <param name="Turned">Text that is turned: marks across the page, notes along its edge.</param>
/// <param name="Levels">Level lines, touching ones joined.</param>
/// <param name="Uprights">Upright lines, touching ones joined.</param>
internal sealed record PdfPage(int Number, IReadOnlyList<PdfGlyph> Glyphs, string Turned, IReadOnlyList<PdfRuling> Levels, IReadOnlyList<PdfRuling> Uprights)
{
    /// <summary>Reads a page.</summary>
    /// <exception cref="RefusedDocumentException">It has more letters or lines than are read.</exception>
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
        return new PdfGlyph(letter.Value, Math.Min(left, right), Math.Max(left, right), letter.StartBaseLine.Y, letter.PointSize > 0 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1));
    }

    // Some programs print bold by printing a character twice, a hair apart.
    private static IEnumerable<PdfGlyph> Printed(IEnumerable<PdfGlyph> glyphs)
    {
        var seen = new Dictionary<(string Text, long X, long Y), PdfGlyph>();
        foreach (var glyph in glyphs)
        {
            var (x, y) = ((long)Math.Round(glyph.Left / 2), (long)Math.Round(glyph.Base / 2));
            var isTwice = !string.IsNullOrWhiteSpace(glyph.Text) && Enumerable.Range(-1, 3).Any(dx => Enumerable.Range(-1, 3).Any(dy =>
                seen.TryGetValue((glyph.Text, x + dx, y + dy), out var other) && Math.Abs(other.Left - glyph.Left) < 0.15 * glyph.Size && Math.Abs(other.Base - glyph.Base) < 0.15 * glyph.Size));
            if (!isTwice)
            {
                seen[(glyph.Text, x, y)] = glyph;
                yield return glyph;
            }
        }
    }
}
