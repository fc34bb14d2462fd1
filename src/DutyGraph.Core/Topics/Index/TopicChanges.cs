using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>What an update of a <see cref="TopicIndex"/> changed.</summary>
/// <param name="Gone">Ids of topics that are no more.</param>
/// <param name="Changed">Topics that are new, or of which a name or a count is new, by id.</param>
/// <param name="Members">Duties that came, or whose topic, score or reasons are new. Duties that were removed are not among them.</param>
public sealed record TopicChanges(ImmutableArray<string> Gone, ImmutableArray<Topic> Changed, ImmutableArray<TopicMembership> Members);

/// <summary>Which topic a duty belongs to.</summary>
/// <param name="DutyId">Id of the duty.</param>
/// <param name="TopicId">Id of the topic; null where it belongs to none.</param>
/// <param name="Score">How sure it is, from 0 to 1; 0 where it belongs to none.</param>
/// <param name="Reasons">Why: Chinese, then English.</param>
public sealed record TopicMembership(string DutyId, string? TopicId, double Score, ImmutableArray<string> Reasons);
