namespace DutyGraph.GraphQL.Validation;

/// <summary>What a client may have meant.</summary>
internal static class Suggestions
{
    private const int Maximum = 5;

    /// <summary>The names close to one that is unknown, the closest first.</summary>
    /// <param name="unknown">What was written.</param>
    /// <param name="known">What could have been.</param>
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

    /// <summary><c> Did you mean "a", "b", or "c"?</c>, to be put after a message; empty where nothing is close.</summary>
    /// <param name="names">The closest first.</param>
    /// <param name="what">What is meant, before the names: <c>to use an inline fragment on</c>.</param>
    public static string Text(IReadOnlyList<string> names, string? what = null)
    {
        var quoted = names.Select(name => $"\"{name}\"").ToArray();
        var list = quoted.Length switch
        {
            0 => "",
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}",
        };
        return list.Length == 0 ? "" : $" Did you mean {(what is null ? "" : what + " ")}{list}?";
    }

    /// <summary>
    /// Insertions, deletions, changes and swaps of neighbours that make one name of another; a difference in case alone counts once. More than the threshold is
    /// not counted out.
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
