namespace DutyGraph.Import.Typesetting;

/// <summary>Breaks text into lines as a word processor does: anywhere between Chinese characters, never inside a number or a Latin word.</summary>
/// <param name="style">Which marks may begin and end a line, and how wide quotes are.</param>
public sealed class LineBreaker(PageStyle style)
{
    /// <summary>Breaks a paragraph.</summary>
    /// <param name="text">Not empty.</param>
    /// <param name="width">Of the column, in full-width characters.</param>
    /// <param name="hanging">By how much lines after the first are shorter.</param>
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

    /// <summary>Full-width characters.</summary>
    public double WidthOf(string text) => text.Sum(character => character < 0x2000 || (style.HasHalfQuotes && character is '“' or '”') ? 0.5 : 1);

    /// <summary>What stays on one line.</summary>
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
