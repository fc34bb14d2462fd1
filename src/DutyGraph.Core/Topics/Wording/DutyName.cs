namespace DutyGraph.Core;

/// <summary>The name of a duty in a form for comparison.</summary>
internal sealed class DutyName
{
    private DutyName(string key, string[] parts)
    {
        Key = key;
        Parts = [.. parts.Select(Grams.Of)];
        All = Grams.Union(Parts);
        Head = Parts.FirstOrDefault(part => part.Length > 0) ?? [];
        Weight = GramWeights.Of(All);
        Subject = MatterSubjects.Of(key);
        Action = MatterActions.Of(key);
    }

    /// <summary>The normalized name: its parts without filler words, joined by 「·」. Names with the same wording have the same key. Normalizing it again
    /// changes nothing.</summary>
    public string Key { get; }

    /// <summary>All n-grams of the name.</summary>
    internal int[] All { get; }

    /// <summary>The n-grams of each part.</summary>
    internal int[][] Parts { get; }

    /// <summary>The n-grams of the first part, which usually names the matter.</summary>
    internal int[] Head { get; }

    /// <summary>The weight of <see cref="All"/>.</summary>
    internal double Weight { get; }

    /// <summary>Its subject: a number of <see cref="MatterSubjects"/>.</summary>
    internal int Subject { get; }

    /// <summary>Its actions, as bits (<see cref="MatterActions"/>).</summary>
    internal int Action { get; }

    /// <summary>Normalizes a printed name.</summary>
    /// <param name="printed">The name.</param>
    /// <param name="misread">Whether its first characters are misread.</param>
    /// <param name="places">Names of the township and its county.</param>
    /// <returns>The name; null where it has only filler words or punctuation.</returns>
    public static DutyName? Read(string printed, bool misread, IEnumerable<string> places)
    {
        var folded = Folding.Fold(printed);
        foreach (var place in places)
        {
            folded = folded.Replace(Folding.Fold(place), "", StringComparison.Ordinal);
        }

        var parts = MatterWords.Parts(MatterWords.Usual(misread ? MatterWords.WithoutMisreadOpening(folded) : folded)).ToArray();
        return parts is [] ? null : new DutyName(string.Join('·', parts), parts);
    }

    /// <summary>Restores a name from its key.</summary>
    public static DutyName OfKey(string key) => new(key, key.Split('·'));
}
