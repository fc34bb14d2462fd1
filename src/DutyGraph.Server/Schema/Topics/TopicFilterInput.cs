using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Schema.Errors;

namespace DutyGraph.Server.Schema.Topics;

/// <summary>Every condition must hold; a list of values means any of them. In a comparison they are about a row: the duties of the townships that are compared.</summary>
[GraphQLName("TopicFilter")]
public sealed record TopicFilterInput
{
    /// <summary>Ids of categories: one of its duties is in one of them.</summary>
    [ID]
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>The fewest townships that have it on a list.</summary>
    public int? MinTownships { get; init; }

    /// <summary>Whether one township has it on another list than another township: true for the matters that one carries and another has been relieved of.</summary>
    public bool? Differing { get; init; }

    /// <summary>The name contains this.</summary>
    public string? NameContains { get; init; }

    /// <summary>The question to the store.</summary>
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
