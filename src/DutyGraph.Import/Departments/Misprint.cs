namespace DutyGraph.Import;

/// <summary>Whether a piece of a damaged cell is what is left of a known name.</summary>
internal static class Misprint
{
    /// <summary>Whether it is the name's beginning, holds the whole name, or differs by a character or, in a long name, two.</summary>
    /// <param name="printed">What is printed, without its division: 住房和城, 交运输局, 住房和城乡台县住房和城乡建设局.</param>
    /// <param name="known">A department of a known kind.</param>
    public static bool Resembles(string printed, DepartmentMention known) =>
        known.Kind is { } kind && printed.Length > 1 && kind.Aliases.Prepend(kind.Name).Any(name =>
            name.StartsWith(printed, StringComparison.Ordinal)
            || (name.Length > 2 && printed.Contains(name, StringComparison.Ordinal))
            || (name.Length > 3 && Distance(printed, name) <= Math.Max(1, name.Length / 5)));

    // Levenshtein: characters to change, drop or insert.
    private static int Distance(string one, string other)
    {
        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[above.Length];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            }

            above = row;
        }

        return above[^1];
    }
}
