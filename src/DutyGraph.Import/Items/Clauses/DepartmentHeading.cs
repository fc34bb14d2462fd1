using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Recognizes department names used as headings above their clauses: <c>县教育局 推送…</c> (zhaosu 204), <c>市公安局： 1. …</c> (liugong ASSIST 83).</summary>
internal static partial class DepartmentHeading
{
    /// <summary>Returns the length of the heading at the start of a text; 0 if there is none.</summary>
    /// <param name="text">Text including spaces; a heading ends at the first space or at the end.</param>
    internal static int Length(string text) => Heading().Match(text).Length;

    /// <summary>Returns the position of a heading after the end of a sentence; -1 if there is none.</summary>
    /// <param name="text">The text of one clause, including spaces.</param>
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
