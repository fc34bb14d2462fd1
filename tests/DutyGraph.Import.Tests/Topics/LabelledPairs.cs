using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>
/// Pairs of duties of the five lists that a person judged by reading them, <c>topic-pairs.csv</c>: the same matter or not, why, and whether the pair was used for tuning. All pairs of
/// one matter are in one half. Pairs on which readers may well disagree are left out.
/// </summary>
public sealed class LabelledPairs
{
    private readonly (string Left, string Right, bool Same, string Half)[] _pairs;

    private LabelledPairs((string, string, bool, string)[] pairs) => _pairs = pairs;

    /// <summary>The names of the halves.</summary>
    public static IReadOnlyList<string> Halves { get; } = ["tune", "held-out"];

    /// <summary>How many pairs there are.</summary>
    public int Count => _pairs.Length;

    /// <summary>Reads the table that stands beside the program. No field of it holds a comma.</summary>
    public static LabelledPairs Read() => new(
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "topic-pairs.csv")).Skip(1).Select(line => line.Split(','))
            .Select(fields => (fields[0], fields[1], fields[2] == "yes", fields[4])),
    ]);

    /// <summary>How topics agree with the judgement of a half.</summary>
    /// <param name="topics">The topics of the five lists.</param>
    /// <param name="half">One of <see cref="Halves"/>.</param>
    public PairQuality Judge(IEnumerable<ResolvedTopic> topics, string half)
    {
        var topicOf = topics.SelectMany(topic => topic.Members, (topic, member) => (topic.Topic.Id, member.DutyId)).ToDictionary(member => member.DutyId, member => member.Id);
        bool Joined((string Left, string Right, bool, string) pair) => topicOf.TryGetValue(pair.Left, out var left) && topicOf.GetValueOrDefault(pair.Right) == left;
        var own = _pairs.Where(pair => pair.Half == half).ToArray();
        return new PairQuality(
            own.Count(pair => pair.Same),
            [.. own.Where(pair => !pair.Same && Joined(pair)).Select(pair => (pair.Left, pair.Right))],
            [.. own.Where(pair => pair.Same && !Joined(pair)).Select(pair => (pair.Left, pair.Right))]);
    }
}

/// <summary>How topics agree with a judgement.</summary>
/// <param name="Same">How many pairs were judged the same matter.</param>
/// <param name="Wrong">Pairs in one topic that are not the same matter.</param>
/// <param name="Missed">Pairs that are, and are in no topic together.</param>
public sealed record PairQuality(int Same, IReadOnlyList<(string Left, string Right)> Wrong, IReadOnlyList<(string Left, string Right)> Missed)
{
    /// <summary>Which share of the judged pairs that are in one topic are the same matter.</summary>
    public double Precision => (double)(Same - Missed.Count) / (Same - Missed.Count + Wrong.Count);

    /// <summary>Which share of the pairs that are the same matter are in one topic.</summary>
    public double Recall => (double)(Same - Missed.Count) / Same;
}
