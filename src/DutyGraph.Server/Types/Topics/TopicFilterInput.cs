using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Errors;

namespace DutyGraph.Server.Types.Topics;

/// <summary>
/// Every condition must hold; a list of values means any of them. In a comparison, the conditions apply to a row: to the duties of the compared townships.
/// </summary>
[GraphQLName("TopicFilter")]
public sealed record TopicFilterInput
{
    /// <summary>Ids of categories. At least one duty of the topic is in one of them.</summary>
    [ID]
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>The minimum number of townships that have the topic on a list.</summary>
    public int? MinTownships { get; init; }

    /// <summary>Whether two townships have the topic on different lists: for example, it is a duty of one and was taken back from the other.</summary>
    public bool? Differing { get; init; }

    /// <summary>The name contains this.</summary>
    public string? NameContains { get; init; }

    /// <summary>Returns the filter for the store.</summary>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: too many values, or a number below 0.</exception>
    internal static TopicFilter ToFilter(TopicFilterInput? input) => input is null ? new TopicFilter() : new TopicFilter(
        InvalidArgument.Bounded("filter.categories", input.Categories)?.ToImmutableArray(),
        input.MinTownships is not { } fewest || fewest >= 0
            ? input.MinTownships
            : throw InvalidArgument.Exception(
                "filter.minTownships", $"filter.minTownships 须不小于 0，收到 {fewest}。 `filter.minTownships` must be 0 or more; got {fewest}."),
        input.Differing,
        input.NameContains);
}
