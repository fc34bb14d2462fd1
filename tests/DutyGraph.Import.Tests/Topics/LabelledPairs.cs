using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>
/// Pairs of duties of the five lists, judged by a person who read them (<c>topic-pairs.csv</c>): whether they are the same matter, why, and whether the pair
/// was used for tuning. All pairs of one matter are in the same half. Doubtful pairs are left out.
/// </summary>
public sealed class LabelledPairs
{
    private readonly (string Left, string Right, bool Same, string Half)[] _pairs;

    private LabelledPairs((string, string, bool, string)[] pairs) => _pairs = pairs;

    /// <summary>The names of the halves.</summary>
    public static IReadOnlyList<string> Halves { get; } = ["tune", "held-out"];

    /// <summary>How many pairs there are.</summary>
    public int Count => _pairs.Length;

    /// <summary>Reads the table in the output folder. No field contains a comma.</summary>
    public static LabelledPairs Read() => new(
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "topic-pairs.csv")).Skip(1).Select(line => line.Split(','))
            .Select(fields => (fields[0], fields[1], fields[2] == "yes", fields[4])),
    ]);

    /// <summary>Compares topics with the judged pairs of one half.</summary>
    /// <param name="topics">The topics of the five lists.</param>
    /// <param name="half">One of <see cref="Halves"/>.</param>
    public PairQuality Judge(IEnumerable<ResolvedTopic> topics, string half)
    {
        var topicOf = topics.SelectMany(topic => topic.Members, (topic, member) => (topic.Topic.Id, member.DutyId))
            .ToDictionary(member => member.DutyId, member => member.Id);
        bool Joined((string Left, string Right, bool, string) pair) =>
            topicOf.TryGetValue(pair.Left, out var left) && topicOf.GetValueOrDefault(pair.Right) == left;
        var own = _pairs.Where(pair => pair.Half == half).ToArray();
        return new PairQuality(
            own.Count(pair => pair.Same),
            [.. own.Where(pair => !pair.Same && Joined(pair)).Select(pair => (pair.Left, pair.Right))],
            [.. own.Where(pair => pair.Same && !Joined(pair)).Select(pair => (pair.Left, pair.Right))]);
    }
}

/// <summary>The agreement of topics with judged pairs.</summary>
/// <param name="Same">Number of pairs judged to be the same matter.</param>
/// <param name="Wrong">Pairs in the same topic that are different matters.</param>
/// <param name="Missed">Pairs of the same matter that are in different topics.</param>
public sealed record PairQuality(int Same, IReadOnlyList<(string Left, string Right)> Wrong, IReadOnlyList<(string Left, string Right)> Missed)
{
    /// <summary>The share of pairs of the same matter among the judged pairs in the same topic.</summary>
    public double Precision => (double)(Same - Missed.Count) / (Same - Missed.Count + Wrong.Count);

    /// <summary>The share of pairs in the same topic among the pairs of the same matter.</summary>
    public double Recall => (double)(Same - Missed.Count) / Same;
}
