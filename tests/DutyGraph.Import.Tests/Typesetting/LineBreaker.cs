namespace DutyGraph.Import.Typesetting;

/// <summary>Breaks text into lines as a word processor does: anywhere between Chinese characters, never inside a number or a Latin word.</summary>
/// <param name="style">The marks that may begin and end a line, and the width of quotes.</param>
public sealed class LineBreaker(PageStyle style)
{
    /// <summary>Breaks a paragraph into lines.</summary>
    /// <param name="text">The paragraph; not empty.</param>
    /// <param name="width">Width of the column, in full-width characters.</param>
    /// <param name="hanging">How much shorter the lines after the first are, in full-width characters.</param>
    public IReadOnlyList<string> Break(string text, double width, double hanging = 0)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var unit in Units(text))
        {
            if (line.Length > 0 && WidthOf(line) + WidthOf(unit) > width - (lines.Count > 0 ? hanging : 0))
            {
                lines.Add(line.Trim());
                line = "";
            }

            line += unit;
        }

        lines.Add(line.Trim());
        return lines;
    }

    /// <summary>Returns the width of a text, in full-width characters.</summary>
    public double WidthOf(string text) => text.Sum(character => character < 0x2000 || (style.HasHalfQuotes && character is '“' or '”') ? 0.5 : 1);

    /// <summary>Returns the parts of a text that must not be broken.</summary>
    private IEnumerable<string> Units(string text)
    {
        var unit = "";
        foreach (var character in text)
        {
            var joins = unit.Length == 0 || style.NotFirst.Contains(character) || style.NotLast.Contains(unit[^1])
                || (char.IsAsciiLetterOrDigit(character) && char.IsAsciiLetterOrDigit(unit[^1]));
            if (!joins)
            {
                yield return unit;
                unit = "";
            }

            unit += character;
        }

        yield return unit;
    }
}
