using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>What a document says of itself before its first list.</summary>
/// <param name="Title">Its lines joined and inner spaces gone; null where none is printed (kaiganqi).</param>
/// <param name="TownshipName">The township that the title names (新疆维吾尔自治区昌吉回族自治州昌吉市六工镇); null where it names none.</param>
/// <param name="Edition">The month printed (2025-07); null where none is.</param>
public sealed partial record TitlePage(string? Title, string? TownshipName, string? Edition)
{
    /// <summary>Reads the lines before the first section title or the first column titles.</summary>
    /// <param name="lines">Whole lines; the contents may stand among them.</param>
    public static TitlePage Read(IEnumerable<string> lines)
    {
        string? title = null;
        string? edition = null;
        var soFar = "";
        foreach (var line in lines.Select(line => Spaces.Remove(line).TrimStart('#').Trim('*')))
        {
            if (Month().Match(line) is { Success: true } month)
            {
                edition ??= $"{ChineseNumber.Parse(month.Groups["year"].Value):0000}-{ChineseNumber.Parse(month.Groups["month"].Value):00}";
            }
            else if (line is not "目录" && title is null)
            {
                // dashitou 3-5 sets its title on three lines.
                soFar += line;
                title = Whole().IsMatch(soFar) ? soFar : null;
            }
        }

        return new TitlePage(title, title is null ? null : Whole().Match(title).Groups["township"] is { Length: > 0 } name ? name.Value : null, edition);
    }

    /// <summary>Whether a line is such a title, which some printers repeat at the head of every page.</summary>
    /// <param name="line">A whole line.</param>
    public static bool IsTitle(string line) => Whole().IsMatch(Spaces.Remove(line));

    [GeneratedRegex(
        @"^[（(]?(?<year>[\d〇○零一二三四五六七八九]{4})年(?<month>[\d一二三四五六七八九十]{1,2})月(\w{1,3}日)?[）)]?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?<township>[\p{Lo}〇]*)履职事项清单([（(].+[）)])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
