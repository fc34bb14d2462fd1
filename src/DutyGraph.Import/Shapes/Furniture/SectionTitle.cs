using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The title over one of the three lists, bare (liugong) or after the township's name (伊犁州昭苏县昭苏镇配合履职事项清单).</summary>
/// <param name="List">The list that begins here.</param>
/// <param name="TownshipName">The township as printed before it, without spaces; null where the title is bare.</param>
public sealed partial record SectionTitle(DutyList List, string? TownshipName)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">A whole line; Markdown's heading marks do not matter.</param>
    /// <returns>The title; null where the line is none, as a line of the contents (<c>1. 基本履职事项清单.....⇥1</c>) is none.</returns>
    public static SectionTitle? Parse(string line)
    {
        var match = Title().Match(Spaces.Remove(line));
        if (!match.Success)
        {
            return null;
        }

        var list = match.Groups["list"].Value[0] switch
        {
            '基' => DutyList.Basic,
            '配' => DutyList.Assist,
            _ => DutyList.Reclaimed,
        };
        return new SectionTitle(list, match.Groups["township"].Value is { Length: > 0 } name ? name : null);
    }

    // A sentence that ends so would hold punctuation; a line of the contents ends in dots or a page number, or begins with a number and a dot.
    // Ten townships have a character beyond the unified block (湖㳇镇), two are farms with 〇 (二九〇农场), which is no letter.
    [GeneratedRegex(
        @"^#*([一二三][、.．]|[（(][一二三][）)])?(?<township>[\p{Lo}〇]{0,40}?)(?<list>基本履职|配合履职|上级部门收回|上级收回)事项清单$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();
}
