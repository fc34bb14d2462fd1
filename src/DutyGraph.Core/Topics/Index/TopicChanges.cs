using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>The changes that an update of a <see cref="TopicIndex"/> made.</summary>
/// <param name="Gone">Ids of topics that no longer exist.</param>
/// <param name="Changed">Topics that are new or have a new name or count, by id.</param>
/// <param name="Members">Duties that are new or have a new topic, score or reasons. Removed duties are not included.</param>
public sealed record TopicChanges(ImmutableArray<string> Gone, ImmutableArray<Topic> Changed, ImmutableArray<TopicMembership> Members);

/// <summary>The topic of a duty.</summary>
/// <param name="DutyId">Id of the duty.</param>
/// <param name="TopicId">Id of the topic; null where it has none.</param>
/// <param name="Score">The confidence, 0 to 1; 0 where it has no topic.</param>
/// <param name="Reasons">Reasons for people, in Chinese, then English.</param>
public sealed record TopicMembership(string DutyId, string? TopicId, double Score, ImmutableArray<string> Reasons);
