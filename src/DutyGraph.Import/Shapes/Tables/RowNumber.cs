using System.Globalization;

namespace DutyGraph.Import;

/// <summary>The number in a row's first cell.</summary>
internal static class RowNumber
{
    /// <summary>Reads a cell.</summary>
    /// <returns>The number in ASCII digits; null where the cell holds anything else, as the contents do (<c>1. 基本履职事项清单.....</c>).</returns>
    internal static string? Parse(SourceCell cell)
    {
        var text = Spaces.Remove(string.Concat(cell.Paragraphs)).TrimEnd('.', '．', '、');
        return text.Length is > 0 and < 5 && text.All(char.IsDigit)
            ? string.Concat(text.Select(digit => ((int)char.GetNumericValue(digit)).ToString(CultureInfo.InvariantCulture)))
            : null;
    }
}
