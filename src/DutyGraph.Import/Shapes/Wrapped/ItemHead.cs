using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>The line that an item begins with: its number, its category, and the start of its name where that fits on the line.</summary>
/// <param name="Number">序号, as printed.</param>
/// <param name="Category">As far as this line prints it: 应急管理及, where 消防 stands on the next.</param>
/// <param name="Rest">What follows; empty where nothing does.</param>
/// <param name="IsOfTable">Whether the table has the category; else the line is a head only if the numbers of the list bear it out.</param>
internal sealed partial record ItemHead(string Number, string Category, string Rest, bool IsOfTable)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">Without outer whitespace.</param>
    /// <param name="categories">The categories that are known.</param>
    /// <returns>The head; null where the line begins no item.</returns>
    public static ItemHead? Parse(string line, IReadOnlyCollection<string> categories)
    {
        var match = Pattern().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var (number, rest) = (match.Groups["number"].Value, match.Groups["rest"].Value);
        var category = categories.Where(known => rest.StartsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length) ?? match.Groups["category"].Value;
        var isOfTable = categories.Any(known => known.StartsWith(category, StringComparison.Ordinal));

        // A category that the table lacks stands after a space, and is no sentence and no span of time; 「5个工作日」 is none.
        return isOfTable || (match.Groups["space"].Length > 0 && category.Length is >= 2 and <= 8 && category.All(char.IsLetter) && !"个日天月年".Contains(category[0]))
            ? new(number, category, rest[category.Length..].TrimStart(), isOfTable)
            : null;
    }

    [GeneratedRegex(@"^(?<number>[1-9]\d{0,2})(?<space>\s*)(?<rest>(?<category>[^\s\d.．、，。）)][^\s]*).*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
