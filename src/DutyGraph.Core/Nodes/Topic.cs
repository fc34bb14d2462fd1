using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>One matter that stands on the lists of two townships or more. Derived from the facts; see <see cref="TopicResolver"/>.</summary>
/// <param name="Id">topic: and a slug that stays the same when townships join.</param>
/// <param name="Name">The printed name that most of its duties bear.</param>
/// <param name="Townships">How many townships have it on a list.</param>
/// <param name="Differing">Whether one township has it on another list than another township.</param>
/// <param name="Counts">In how many townships it stands on each list.</param>
public sealed record Topic(string Id, string Name, int Townships, bool Differing, DutyCounts Counts) : GraphNode(Id);

/// <summary>Why a duty is counted to a topic.</summary>
/// <param name="DutyId">Id of the duty.</param>
/// <param name="Score">How sure it is, 0 to 1; 1 where a correction says so.</param>
/// <param name="Reasons">Short, for people: Chinese, then English.</param>
public sealed record TopicMember(string DutyId, double Score, ImmutableArray<string> Reasons);
