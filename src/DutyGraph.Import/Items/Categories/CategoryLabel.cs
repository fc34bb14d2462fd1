using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>A category as a cell prints it, with its number and the count of its items: （一）党的建设（22项）.</summary>
internal static partial class CategoryLabel
{
    /// <summary>The greatest length of a cell of a category; a longer cell is other text.</summary>
    private const int LongestCell = 40;

    /// <summary>Returns the category without its number and count; the same text if it has neither.</summary>
    /// <param name="printed">The text of the cell.</param>
    internal static string Bare(string printed) =>
        Match(printed) is { } match && (match.Groups["number"].Success || match.Groups["count"].Success) ? match.Groups["category"].Value : printed;

    /// <summary>Returns the number and count around a category, for the account of characters; empty if there are none.</summary>
    /// <param name="printed">The text of the cell.</param>
    internal static IEnumerable<string> Around(string printed) => Match(printed) is { } match
        ? [match.Groups["number"].Value, match.Groups["count"].Value] : [];

    private static Match? Match(string printed) =>
        printed.Length < LongestCell && Label().Match(Spaces.Remove(printed)) is { Success: true } match ? match : null;

    [GeneratedRegex(
        @"^(?<number>[（(]?([一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．])?(?<category>\p{Lo}{2,14})(?<count>[（(](共计?)?[\d一二三四五六七八九十]{1,4}[项条个][）)])?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Label();
}
