namespace DutyGraph.GraphQL.Validation;

/// <summary>Suggests similar names for unknown ones.</summary>
internal static class Suggestions
{
    private const int Maximum = 5;

    /// <summary>Returns known names similar to an unknown one, the most similar first.</summary>
    /// <param name="unknown">The name in the document.</param>
    /// <param name="known">The names that would be valid.</param>
    public static IEnumerable<string> Near(string unknown, IEnumerable<string> known)
    {
        var threshold = (int)(unknown.Length * 0.4) + 1;
        return known
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: Distance(unknown, name, threshold)))
            .Where(entry => entry.Distance <= threshold)
            .OrderBy(entry => entry.Distance)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => entry.Name)
            .Take(Maximum);
    }

    /// <summary>Returns <c>Did you mean "a", "b", or "c"?</c> to append to a message; nothing without suggestions.</summary>
    /// <param name="names">The suggestions, the most similar first.</param>
    /// <param name="what">Text before the names: <c>to use an inline fragment on</c>.</param>
    public static ErrorText Text(IReadOnlyList<string> names, ErrorText? what = null)
    {
        if (names.Count == 0)
        {
            return ErrorText.None;
        }

        string[] quoted = [.. names.Select(name => $"\"{name}\"")];
        var english = quoted.Length switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}",
        };
        return new(
            $"是否应为{what?.Chinese} {string.Join("、", quoted)}？",
            $"Did you mean {(what is null ? "" : what.English + " ")}{english}?");
    }

    /// <summary>
    /// The edit distance of two names: insertions, deletions, substitutions and swaps of neighbours. A difference only in case counts as 1. If the lengths
    /// differ by more than the threshold, the distance is not computed.
    /// </summary>
    private static int Distance(string a, string b, int threshold)
    {
        if (Math.Abs(a.Length - b.Length) > threshold)
        {
            return int.MaxValue;
        }

        var (left, right) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        if (left == right)
        {
            return a == b ? 0 : 1;
        }

        var (before, above, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }
}
