using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A topic with the duties that belong to it.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Members">Its duties, in printed order (township, edition, list, number).</param>
public sealed record ResolvedTopic(Topic Topic, ImmutableArray<TopicMember> Members);

/// <summary>Finds the duties of different townships that are one matter. A pure function of the duties: their order and the store they come from change nothing.</summary>
public static class TopicResolver
{
    /// <summary>Raised when the same duties lead to other topics than before: a store that keeps topics makes them again.</summary>
    public const int Version = 2;

    /// <summary>The topics of these duties, by id.</summary>
    /// <param name="duties">The duties of the editions in force, with their clauses, departments and acts.</param>
    public static ImmutableArray<ResolvedTopic> Resolve(IEnumerable<Duty> duties) => Resolve(duties, TopicRules.None);

    /// <summary>The topics of these duties, by id.</summary>
    /// <param name="duties">The duties of the editions in force, with their clauses, departments and acts.</param>
    /// <param name="rules">Our own decisions.</param>
    public static ImmutableArray<ResolvedTopic> Resolve(IEnumerable<Duty> duties, TopicRules rules)
    {
        var index = new TopicIndex(rules);
        index.Update(duties, []);
        return [.. index.Topics];
    }
}
