using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The title over one of the three lists, bare (liugong) or after the township's name (伊犁州昭苏县昭苏镇配合履职事项清单).</summary>
/// <param name="List">The list that begins here.</param>
/// <param name="TownshipName">The township as printed before it, without spaces; null where the title is bare.</param>
/// <param name="Claimed">How many items it says that the list has（共94项）; null where it does not say.</param>
public sealed partial record SectionTitle(DutyList List, string? TownshipName, int? Claimed = null)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">A whole line; Markdown's heading marks do not matter.</param>
    /// <returns>The title; null where the line is none, as a line of the contents (<c>1. 基本履职事项清单.....⇥1</c>) is none.</returns>
    public static SectionTitle? Parse(string line)
    {
        // Nearly every line is none, and most are long.
        if (line.Length > 160 || !line.Contains('单') || Title().Match(Spaces.Remove(line).Trim('*')) is not { Success: true } match)
        {
            return null;
        }

        var list = match.Groups["list"].Value[0] switch
        {
            '基' => DutyList.Basic,
            '配' => DutyList.Assist,
            _ => DutyList.Reclaimed,
        };
        return new SectionTitle(list, match.Groups["township"].Value is { Length: > 0 } name ? name : null, ItemCount.Parse(match.Groups["count"].Value));
    }

    // A sentence that ends so would hold punctuation; a line of the contents ends in dots or a page number, or begins with a number and a dot.
    // Ten townships have a character beyond the unified block (湖㳇镇), two are farms with 〇 (二九〇农场), which is no letter.
    [GeneratedRegex(
        @"^#*(附件?[一二三123]?[:：、.．]?|表[一二三123][:：、.．]?)?([一二三][、.．]|[（(][一二三][）)])?《?(?<township>[\p{Lo}〇]{0,40}?)"
        + @"(?<list>基本履职|配合履职|上级部门收回|上级收回|收回)(履职)?(事项)?清单》?(?<count>[（(]?(共计?|合计)?[\d一二三四五六七八九十百]{1,5}[项条个][）)]?)?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Title();
}

/// <summary>A count of items in a title or under a list: （共94项）, （22 项）, 合计：94项.</summary>
internal static partial class ItemCount
{
    /// <summary>The number in a count; null where the text is none.</summary>
    internal static int? Parse(string text) =>
        text.Length is > 0 and < 24 && Count().Match(Spaces.Remove(text)) is { Success: true } match ? ChineseNumber.Parse(match.Groups["number"].Value) : null;

    [GeneratedRegex(
        @"^[（(]?(共计?|合计|总计|小计)?[:：]?(?<number>\d{1,4}|[一二三四五六七八九十]{1,4})[项条个](事项)?[）)]?。?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Count();
}

/// <summary>A category that stands on a line of its own over its items: 一、党的建设（22项）.</summary>
/// <param name="Category">The category.</param>
/// <param name="Claimed">How many items it says that it has; null where it does not say.</param>
internal sealed partial record CategoryHeading(string Category, int? Claimed)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">A whole line.</param>
    /// <param name="official">The categories that are known.</param>
    /// <returns>The heading; null where the line is none. A category that is not known is one where both its number and its count are printed.</returns>
    internal static CategoryHeading? Parse(string line, IReadOnlyCollection<string> official)
    {
        if (line.Length > 40 || Heading().Match(Spaces.Remove(line).Trim('*', '#')) is not { Success: true } match)
        {
            return null;
        }

        var category = match.Groups["category"].Value;
        var isWhole = match.Groups["mark"].Success && match.Groups["count"].Success;
        return official.Contains(category) || isWhole ? new CategoryHeading(category, ItemCount.Parse(match.Groups["count"].Value)) : null;
    }

    [GeneratedRegex(
        @"^(?<mark>([一二三四五六七八九十]{1,3}|\d{1,2})[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])?(类别[:：])?(?<category>\p{Lo}{2,14}?)(类)?(?<count>[（(](共计?)?[\d一二三四五六七八九十]{1,4}[项条个][）)])?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Heading();
}
