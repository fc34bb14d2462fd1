namespace DutyGraph.Core;

/// <summary>What a topic says of its duties, counted from what is known of them: a store with counts of its own needs no list of them.</summary>
public static class TopicSummary
{
    /// <summary>How many sets of lists there are: a bit for each of <see cref="DutyList"/>.</summary>
    public static readonly int SetsOfLists = 1 << Enum.GetValues<DutyList>().Length;

    /// <summary>The topic; null where fewer than two townships have the matter.</summary>
    /// <param name="founder">Gives the key of the form that names the topic; asked where it is one.</param>
    /// <param name="names">The names of its duties, and how many bear each.</param>
    /// <param name="townships">How many townships have it on each set of lists, by the bits of the set.</param>
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
            names.OrderBy(name => name.Name.Damaged).ThenByDescending(name => name.Duties).ThenBy(name => name.Name.Text, CodePointComparer.Instance).First().Name.Text,
            all,
            townships.Skip(1).Count(count => count > 0) > 1,
            new DutyCounts(On(DutyList.Basic), On(DutyList.Assist), On(DutyList.Reclaimed)));
    }

    /// <summary>Key of the form that names a topic: the first that was published, else the one whose duty is the oldest.</summary>
    /// <typeparam name="TForm">What a store knows of a form.</typeparam>
    /// <typeparam name="TAge">What forms are compared by.</typeparam>
    /// <param name="forms">The forms, one at least.</param>
    /// <param name="key">The key of one.</param>
    /// <param name="age">What puts the oldest first; asked of forms among which it decides.</param>
    /// <param name="order">Compares ages.</param>
    /// <param name="rules">Our own decisions.</param>
    public static string Founder<TForm, TAge>(IEnumerable<TForm> forms, Func<TForm, string> key, Func<TForm, TAge> age, IComparer<TAge> order, TopicRules rules)
    {
        var ranked = forms.GroupBy(form => rules.FounderRanks.GetValueOrDefault(key(form), int.MaxValue)).MinBy(rank => rank.Key)!;
        return key(ranked.Skip(1).Any() ? ranked.MinBy(age, order)! : ranked.First());
    }
}

/// <summary>A printed name as a topic may bear it: those that are read well come before others.</summary>
/// <param name="Damaged">Whether it is not read well, or empty.</param>
/// <param name="Text">The name.</param>
public readonly record struct TopicName(bool Damaged, string Text)
{
    private const char DamagedMark = '?';
    private const char ReadMark = '=';

    /// <summary>The name of a duty.</summary>
    public static TopicName Of(TopicItem item) => new(item.Damaged || item.Name.Length == 0, item.Name);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static TopicName Parse(string text) => new(text[0] == DamagedMark, text[1..]);

    /// <summary>Both in one text.</summary>
    public override string ToString() => (Damaged ? DamagedMark : ReadMark) + Text;
}
