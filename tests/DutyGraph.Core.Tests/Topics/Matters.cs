using System.Collections.Immutable;

namespace DutyGraph.Core.Tests;

/// <summary>Duties made by hand, and topics written as the list of their members.</summary>
internal static class Matters
{
    public const string Liugong = "昌吉市六工镇";
    public const string Qitai = "奇台县奇台镇";
    public const string Zhaosu = "昭苏县昭苏镇";

    public static Duty Duty(
        string township, int number, string name, DutyList list = DutyList.Basic, string[]? clauses = null,
        string edition = "2025-07", string? method = null, string category = "民生服务") =>
        new(NodeId.Duty(township, edition, list, number))
        {
            TownshipId = NodeId.Township(township),
            DocumentId = NodeId.Document(new string('a', 64)),
            Edition = edition,
            List = list,
            Number = number,
            Name = name,
            CategoryId = NodeId.Category(category),
            TownshipResponsibilities = [.. (clauses ?? []).Select(text => new Responsibility(null, text, [], [], []))],
            Method = method,
            Line = 1,
        };

    /// <summary>Resolves the duties, numbered in this order as printed, and returns one line for each topic: 六工镇1 奇台镇2.</summary>
    public static string[] Groups(IEnumerable<Duty> duties, TopicRules? rules = null) =>
        [.. TopicResolver.Resolve(duties, rules ?? TopicRules.None)
            .Select(topic => string.Join(' ', topic.Members.Select(Short)))
            .Order(StringComparer.Ordinal)];

    /// <summary>Whether two duties of two townships become one topic.</summary>
    public static bool AreOne(Duty a, Duty b) => TopicResolver.Resolve([a, b]).Length == 1;

    public static TopicRules Rules(params TopicCorrection[] corrections) => new([.. corrections], []);

    public static ImmutableArray<ResolvedTopic> Shuffled(IEnumerable<Duty> duties, int seed)
    {
        var shuffled = duties.ToArray();
        new Random(seed).Shuffle(shuffled);
        return TopicResolver.Resolve(shuffled);
    }

    /// <summary>All properties of a topic as text, for comparison.</summary>
    public static string All(ResolvedTopic topic) =>
        $"{topic.Topic} {string.Join(' ', topic.Members.Select(member => $"{member.DutyId} {member.Score} {string.Join(',', member.Reasons)}"))}";

    private static string Short(TopicMember member)
    {
        var (township, _, list, number) = NodeId.ReadDuty(member.DutyId);
        return $"{township[^3..]}{NodeId.Name(list)[0]}{number}";
    }
}
