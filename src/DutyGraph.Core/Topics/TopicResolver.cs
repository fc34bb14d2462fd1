using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A topic with its duties.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Members">Its duties, in printed order (township, edition, list, number).</param>
public sealed record ResolvedTopic(Topic Topic, ImmutableArray<TopicMember> Members);

/// <summary>Finds duties of different townships that are one matter. A pure function of the set of duties: their order and the store they come from do not
/// matter.</summary>
public static class TopicResolver
{
    /// <summary>Increase this when the same duties lead to different topics than before; stores then compute their topics again.</summary>
    public const int Version = 2;

    /// <summary>Returns the topics of these duties, by id.</summary>
    /// <param name="duties">The duties of the editions in force, with their clauses, departments and acts.</param>
    public static ImmutableArray<ResolvedTopic> Resolve(IEnumerable<Duty> duties) => Resolve(duties, TopicRules.None);

    /// <summary>Returns the topics of these duties, by id.</summary>
    /// <param name="duties">The duties of the editions in force, with their clauses, departments and acts.</param>
    /// <param name="rules">Manual corrections and published ids.</param>
    public static ImmutableArray<ResolvedTopic> Resolve(IEnumerable<Duty> duties, TopicRules rules)
    {
        var index = new TopicIndex(rules);
        index.Update(duties, []);
        return [.. index.Topics];
    }
}
