using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>One matter on the lists of two or more townships. Derived from the facts; see <see cref="TopicResolver"/>.</summary>
/// <param name="Id">"topic:" and a slug, which stays the same when townships are added.</param>
/// <param name="Name">The most frequent printed name among its duties.</param>
/// <param name="Townships">The number of townships with the matter on a list.</param>
/// <param name="Differing">Whether two townships have it on different lists.</param>
/// <param name="Counts">In how many townships it stands on each list.</param>
public sealed record Topic(string Id, string Name, int Townships, bool Differing, DutyCounts Counts) : GraphNode(Id);

/// <summary>A duty of a topic, and why it belongs there.</summary>
/// <param name="DutyId">Id of the duty.</param>
/// <param name="Score">The confidence, 0 to 1; 1 where a correction decides it.</param>
/// <param name="Reasons">Short reasons for people, in Chinese, then English.</param>
public sealed record TopicMember(string DutyId, double Score, ImmutableArray<string> Reasons);
