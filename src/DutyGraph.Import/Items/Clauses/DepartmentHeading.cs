using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>A department that stands alone over the clauses which are its own: <c>县教育局 推送…</c> (zhaosu 204), <c>市公安局： 1. …</c> (liugong ASSIST 83).</summary>
internal static partial class DepartmentHeading
{
    /// <summary>Where the heading at the start of a text ends; 0 where none stands there.</summary>
    /// <param name="text">Text with its spaces; a heading ends at the first of them, or with the text.</param>
    internal static int Length(string text) => Heading().Match(text).Length;

    /// <summary>Where a sentence ends and a heading stands behind it; -1 where that is nowhere.</summary>
    /// <param name="text">Text of one clause, with its spaces.</param>
    internal static int IndexInside(string text) => Inside().Match(text) is { Success: true } match ? match.Index : -1;

    private const string Name =
        """
        (?=.{0,7}[省州盟市县区旗师团])[^\s\d，。；：:;,.“”"《》]{2,40}
        (局|部|办|室|会|院|队|站|所|中心|公司|政府|政协|人大|联|馆|(?<![省州盟市县区旗师团])委|(?<=团.{1,12})委)
        """;

    [GeneratedRegex(
        $"^({Name})([：:](?=\\s|$)|(?=\\s|$))", RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: -1)]
    private static partial Regex Heading();

    [GeneratedRegex(
        $"(?<=[；;。]\\s+)({Name})([：:](?=\\s|$)|(?=\\s|$))", RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: -1)]
    private static partial Regex Inside();
}
