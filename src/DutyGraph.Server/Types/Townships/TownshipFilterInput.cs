using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Errors;

namespace DutyGraph.Server.Types.Townships;

/// <summary>Every condition must hold; a list of values means any of them.</summary>
[GraphQLName("TownshipFilter")]
public sealed record TownshipFilterInput
{
    /// <summary>Ids of divisions, at any level. The township is in one of them.</summary>
    [ID]
    public IReadOnlyList<string>? Divisions { get; init; }

    /// <summary>The full name contains this.</summary>
    public string? NameContains { get; init; }

    /// <summary>Returns the filter for the store.</summary>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: too many values.</exception>
    internal static TownshipFilter ToFilter(TownshipFilterInput? input) => input is null
        ? new TownshipFilter()
        : new TownshipFilter(InvalidArgument.Bounded("filter.divisions", input.Divisions)?.ToImmutableArray(), input.NameContains);
}
