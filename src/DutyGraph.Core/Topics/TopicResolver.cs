using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A topic with the duties that belong to it.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Members">Its duties, in printed order (township, edition, list, number).</param>
public sealed record ResolvedTopic(Topic Topic, ImmutableArray<TopicMember> Members);

/// <summary>Finds the duties of different townships that are one matter. A pure function of the duties: their order and the store they come from change nothing.</summary>
public static class TopicResolver
{
    /// <summary>The topics of these duties, in no particular order.</summary>
    /// <param name="duties">The duties of the editions in force, with their clauses, departments and acts.</param>
    public static ImmutableArray<ResolvedTopic> Resolve(IEnumerable<Duty> duties) =>
    [
        .. duties.GroupBy(duty => Folding.Fold(duty.Name), StringComparer.Ordinal)
            .Where(matter => matter.Key.Length > 0 && matter.Select(duty => duty.TownshipId).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(matter => Of(matter.Key, [.. matter])),
    ];

    private static ResolvedTopic Of(string key, Duty[] duties)
    {
        var lists = duties.GroupBy(duty => duty.List).ToDictionary(list => list.Key, list => list.Select(duty => duty.TownshipId).Distinct(StringComparer.Ordinal).Count());
        var byTownship = duties.GroupBy(duty => duty.TownshipId, duty => duty.List, StringComparer.Ordinal).Select(lists => lists.Distinct().Aggregate(0, (all, list) => all | (1 << (int)list))).ToArray();
        var topic = new Topic(
            NodeId.Topic(key), duties[0].Name, byTownship.Length, byTownship.Distinct().Count() > 1,
            new DutyCounts(lists.GetValueOrDefault(DutyList.Basic), lists.GetValueOrDefault(DutyList.Assist), lists.GetValueOrDefault(DutyList.Reclaimed)));
        return new ResolvedTopic(topic, [.. duties.OrderBy(duty => DutyKey.Of(DutyOrder.Printed, duty, 0), Comparer<DutyKey>.Create(DutyKey.Compare)).Select(duty => new TopicMember(duty.Id, 1, ["名称相同 same name"]))]);
    }
}
