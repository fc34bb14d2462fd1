using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>A township or category that the user can name.</summary>
/// <param name="Id">Id of the node.</param>
/// <param name="Name">The full name: 昌吉市六工镇.</param>
/// <param name="ShortName">The short name, valid if no other has it: 六工镇; the full name if there is none.</param>
internal sealed record Named(string Id, string Name, string ShortName)
{
    private const int Suggestions = 5;

    /// <summary>Returns the id for a given id, full name, or short name that only one has.</summary>
    /// <param name="given">The text from the user.</param>
    /// <param name="known">All possible values.</param>
    /// <param name="kind">The word for the kind of thing.</param>
    /// <exception cref="UsageException">The text is unknown or ambiguous. The message lists similar names, or all names if there are few.</exception>
    public static string Find(string given, IReadOnlyList<Named> known, BilingualText kind)
    {
        if (known.FirstOrDefault(one => one.Id == given || one.Name == given) is { } exact)
        {
            return exact.Id;
        }

        var sameShortName = known.Where(one => one.ShortName == given).ToList();
        return sameShortName.Count switch
        {
            1 => sameShortName[0].Id,
            > 1 => throw new UsageException(new(
                $"有几个{kind.Chinese}叫「{given}」，请写全名：{List(sameShortName).Chinese}",
                $"Several are called '{given}', give the full name: {List(sameShortName).English}")),
            _ => throw new UsageException(new(
                $"没有{kind.Chinese}「{given}」。{Closest(given, known).Chinese}", $"There is no {kind.English} '{given}'. {Closest(given, known).English}")),
        };
    }

    private static BilingualText Closest(string given, IReadOnlyList<Named> known)
    {
        var close = known.Select(one => (one, distance: one.DistanceFrom(given)))
            .Where(pair => pair.distance <= (given.Length + 1) / 2)
            .OrderBy(pair => pair.distance).Select(pair => pair.one).Take(Suggestions).ToList();
        return close.Count > 0 || known.Count > Suggestions
            ? new($"相近的：{(close.Count > 0 ? List(close).Chinese : "无")}", $"Close to it: {(close.Count > 0 ? List(close).English : "none")}")
            : new($"有：{List(known).Chinese}", $"There are: {List(known).English}");
    }

    private static BilingualText List(IReadOnlyCollection<Named> some) =>
        new(string.Join("、", some.Select(one => one.Name)), string.Join(", ", some.Select(one => one.Name)));

    /// <summary>The edit distance in characters; 0 if one name contains the other.</summary>
    private int DistanceFrom(string given) =>
        Name.Contains(given, StringComparison.Ordinal) || given.Contains(ShortName, StringComparison.Ordinal)
            ? 0
            : Math.Min(Distance(given, Name), Distance(given, ShortName));

    private static int Distance(string left, string right)
    {
        var (from, to) = (left.EnumerateRunes().ToArray(), right.EnumerateRunes().ToArray());
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
