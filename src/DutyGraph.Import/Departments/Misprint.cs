namespace DutyGraph.Import;

/// <summary>Recognizes misprints of known names in damaged cells.</summary>
internal static class Misprint
{
    /// <summary>Whether a text is a prefix of the name, contains the name, or differs from it by one character (two in a long name).</summary>
    /// <param name="printed">The printed text without division: 住房和城, 交运输局, 住房和城乡台县住房和城乡建设局.</param>
    /// <param name="known">A department of a known kind.</param>
    public static bool Resembles(string printed, DepartmentMention known) =>
        known.Kind is { } kind && printed.Length > 1 && kind.Aliases.Prepend(kind.Name).Any(name =>
            name.StartsWith(printed, StringComparison.Ordinal)
            || (name.Length > 2 && printed.Contains(name, StringComparison.Ordinal))
            || (name.Length > 3 && Distance(printed, name) <= Math.Max(1, name.Length / 5)));

    // The Levenshtein distance in characters.
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
