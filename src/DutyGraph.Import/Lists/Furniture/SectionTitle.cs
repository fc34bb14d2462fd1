using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The title above one of the three lists, alone (liugong) or after the name of the township (伊犁州昭苏县昭苏镇配合履职事项清单).</summary>
/// <param name="List">The list that starts here.</param>
/// <param name="TownshipName">The township as printed before it, without spaces; null if there is none.</param>
/// <param name="Claimed">The number of items that the title states （共94项）; null if it states none.</param>
public sealed partial record SectionTitle(DutyList List, string? TownshipName, int? Claimed = null)
{
    /// <summary>Parses a line.</summary>
    /// <param name="line">A whole line; heading marks of Markdown are ignored.</param>
    /// <returns>The title; null if the line is not one. A line of the contents (<c>1. 基本履职事项清单.....⇥1</c>) is not one.</returns>
    public static SectionTitle? Parse(string line)
    {
        // Fast path: nearly every line is not a title, and most are long.
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

    // A sentence would contain punctuation; a line of the contents ends with dots or a page number, or starts with a number and a dot. Names of ten townships
    // have a character outside the unified block (湖㳇镇); two are farms with 〇 (二九〇农场), which is not a letter.
    [GeneratedRegex(
        @"^(#+\d[.．、]|#*)(附件?[一二三123]?[:：、.．]?|附?表[一二三123][:：、.．]?)?([一二三][、.．]|[（(][一二三][）)])?《?"
        + @"(?<township>[\p{Lo}〇]{0,40}?)(履职事项清单)?(\d{4}年度?)?"
        + @"(?<list>基本履职|配合履职|上级部门收回|上级收回|收回)(履职)?(事项)?清单》?([（(](试行|征求意见稿|修订稿?|续表?|接上页|\d{4}年度?版?)[）)])?"
        + @"(?<count>[（(]?(共计?|合计)?[\d一二三四五六七八九十百]{1,5}[项条个][）)]?)?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Title();
}

/// <summary>A count of items in a title or below a list: （共94项）, （22 项）, 合计：94项.</summary>
internal static partial class ItemCount
{
    /// <summary>Returns the number; null if the text is not a count.</summary>
    internal static int? Parse(string text) =>
        text.Length is > 0 and < 24 && Count().Match(Spaces.Remove(text)) is { Success: true } match ? ChineseNumber.Parse(match.Groups["number"].Value) : null;

    [GeneratedRegex(
        @"^[（(]?(共计?|合计|总计|小计)?[:：]?(?<number>\d{1,4}|[一二三四五六七八九十]{1,4})[项条个](事项)?[）)]?。?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Count();
}

/// <summary>A category as a heading in its own line above its items: 一、党的建设（22项）.</summary>
/// <param name="Category">The name of the category.</param>
/// <param name="Claimed">The number of items that the heading states; null if it states none.</param>
/// <param name="Number">Its own number, of any form; null if it has none.</param>
internal sealed partial record CategoryHeading(string Category, int? Claimed, int? Number = null)
{
    /// <summary>Parses a line.</summary>
    /// <param name="line">A whole line.</param>
    /// <param name="official">The known categories.</param>
    /// <param name="before">The heading above it in a list without a column of categories, where a heading of an unknown category is expected to have the
    /// next number; null otherwise.</param>
    /// <returns>The heading; null if the line is not one. Otherwise, an unknown category counts only with both number and count printed.</returns>
    internal static CategoryHeading? Parse(string line, IReadOnlyCollection<string> official, CategoryHeading? before = null)
    {
        if (line.Length > 40 || Heading().Match(Spaces.Remove(line).Trim('*', '#')) is not { Success: true } match)
        {
            return null;
        }

        var category = match.Groups["category"].Value;
        var isWhole = match.Groups["mark"].Success && match.Groups["count"].Success;
        int? number = match.Groups["number"].Success ? ChineseNumber.Parse(match.Groups["number"].Value) : null;
        var isNext = number is not null && (number == 1 || number == before?.Number + 1) && before is not null;
        return official.Contains(category) || isWhole || isNext
            ? new CategoryHeading(category, ItemCount.Parse(match.Groups["count"].Value), number) : null;
    }

    [GeneratedRegex(
        @"^(?<mark>(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]|[（(](?<number>[一二三四五六七八九十]{1,3})[）)]"
        + @"|第(?<number>[一二三四五六七八九十]{1,3})[类部]分?[、:：]?)?(类别[:：])?"
        + @"(?<category>\p{Lo}{2,14}?)(类)?(?<count>[（(](共计?)?[\d一二三四五六七八九十]{1,4}[项条个][）)])?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Heading();
}
