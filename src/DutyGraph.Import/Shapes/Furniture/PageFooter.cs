using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>What a printer sets at the foot of a page; it stands between the rows of a list.</summary>
public static partial class PageFooter
{
    /// <summary>Whether the line is a page footer: <c>第 11 页, 共 42 页</c> (qitai 124), <c>- 7 -</c>, <c>7 / 42</c>.</summary>
    /// <param name="line">A whole line.</param>
    public static bool Matches(string line) => Footer().IsMatch(Spaces.Remove(line));

    // A bare number is no footer: in wrapped text it may be the number of an item.
    [GeneratedRegex(@"^(第\d+页([,，、/]?共\d+页)?|[-–—]+\d+[-–—]+|\d+/\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Footer();
}
