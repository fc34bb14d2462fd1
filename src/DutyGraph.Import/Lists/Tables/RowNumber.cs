using System.Globalization;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Parses the number in the first cell of a row.</summary>
internal static partial class RowNumber
{
    /// <summary>Parses a cell: 7, ７, 7.0, 7., （7）, 七, （七）, ⑦, Ⅶ, 第7项.</summary>
    /// <returns>The number in ASCII digits; null for any other text, such as a line of the contents (<c>1. 基本履职事项清单.....</c>).</returns>
    internal static string? Parse(SourceCell cell) => cell.Paragraphs.Length > 2 ? null : Parse(string.Concat(cell.Paragraphs));

    /// <inheritdoc cref="Parse(SourceCell)"/>
    internal static string? Parse(string printed)
    {
        var text = printed.Length > 12 ? "" : Spaces.Remove(printed);
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length < 4 && text.All(char.IsAsciiDigit))
        {
            return int.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }

        return (text.Length == 1 || text[1..] is "." or "．" or "、") && EnclosedNumber.ValueOf(text[0]) is { } enclosed
            ? enclosed.ToString(CultureInfo.InvariantCulture)
            : Number().Match(text) is { Success: true } match && ChineseNumber.Parse(match.Groups["number"].Value) is > 0 and var number
                ? number.ToString(CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(
        @"^[*＊★☆▲△]?(第|No\.?|NO\.?)?[（(【\[]?(?<number>\d{1,4}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])([.．]0+)?[）)】\]]?[.．、,，]?(项|条|号)?[*＊★☆▲△]?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Number();
}
