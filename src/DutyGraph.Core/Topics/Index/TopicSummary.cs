namespace DutyGraph.Core;

/// <summary>Computes a topic from counts, so that a store with counts of its own needs no list of the topic's duties.</summary>
public static class TopicSummary
{
    /// <summary>The number of sets of lists. A set has one bit for each <see cref="DutyList"/>.</summary>
    public static readonly int SetsOfLists = 1 << Enum.GetValues<DutyList>().Length;

    /// <summary>Returns the topic; null if fewer than two townships have the matter.</summary>
    /// <param name="founder">Returns the key of the form that names the topic. Called only if the matter is a topic.</param>
    /// <param name="names">The names of its duties, each with the number of duties that have it.</param>
    /// <param name="townships">The number of townships for each set of lists, indexed by the bits of the set.</param>
    public static Topic? Of(Func<string> founder, IEnumerable<(TopicName Name, int Duties)> names, IReadOnlyList<int> townships)
    {
        var all = townships.Skip(1).Sum();
        if (all < 2)
        {
            return null;
        }

        int On(DutyList list) => townships.Where((_, lists) => (lists & (1 << (int)list)) != 0).Sum();
        return new Topic(
            NodeId.Topic(founder()),
            names.OrderBy(name => name.Name.Damaged)
                .ThenByDescending(name => name.Duties)
                .ThenBy(name => name.Name.Text, CodePointComparer.Instance)
                .First().Name.Text,
            all,
            townships.Skip(1).Count(count => count > 0) > 1,
            new DutyCounts(On(DutyList.Basic), On(DutyList.Assist), On(DutyList.Reclaimed)));
    }

    /// <summary>Returns the key of the form that names a topic: the form with the first published id, otherwise the form with the oldest duty.</summary>
    /// <typeparam name="TForm">The store's type for forms.</typeparam>
    /// <typeparam name="TAge">The type of ages.</typeparam>
    /// <param name="forms">At least one form.</param>
    /// <param name="key">Returns the key of a form.</param>
    /// <param name="age">Returns the age of a form. Called only if the age decides.</param>
    /// <param name="order">Compares ages, oldest first.</param>
    /// <param name="rules">Manual corrections and published ids.</param>
    public static string Founder<TForm, TAge>(IEnumerable<TForm> forms, Func<TForm, string> key, Func<TForm, TAge> age, IComparer<TAge> order, TopicRules rules)
    {
        var ranked = forms.GroupBy(form => rules.FounderRanks.GetValueOrDefault(key(form), int.MaxValue)).MinBy(rank => rank.Key)!;
        return key(ranked.Skip(1).Any() ? ranked.MinBy(age, order)! : ranked.First());
    }
}

/// <summary>A printed name that a topic may take. Names that were read well are preferred.</summary>
/// <param name="Damaged">Whether the name was not read well, or is empty.</param>
/// <param name="Text">The name.</param>
public readonly record struct TopicName(bool Damaged, string Text)
{
    private const char DamagedMark = '?';
    private const char ReadMark = '=';

    /// <summary>Returns the name of a duty.</summary>
    public static TopicName Of(TopicItem item) => new(item.Damaged || item.Name.Length == 0, item.Name);

    /// <summary>Parses the result of <see cref="ToString"/>.</summary>
    public static TopicName Parse(string text) => new(text[0] == DamagedMark, text[1..]);

    /// <summary>Returns both properties as one text.</summary>
    public override string ToString() => (Damaged ? DamagedMark : ReadMark) + Text;
}
