using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Errors;

namespace DutyGraph.Server.Types.Departments;

/// <summary>Every condition must hold; a list of values means any of them.</summary>
[GraphQLName("DepartmentFilter")]
public sealed record DepartmentFilterInput
{
    /// <summary>Ids of divisions. The department belongs to one of them, or to a division below one.</summary>
    [ID]
    public IReadOnlyList<string>? Divisions { get; init; }

    /// <summary>Ids of kinds of department.</summary>
    [ID]
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>The name or an alias contains this.</summary>
    public string? NameContains { get; init; }

    /// <summary>Returns the filter for the store.</summary>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: too many values.</exception>
    internal static DepartmentFilter ToFilter(DepartmentFilterInput? input) => input is null ? new DepartmentFilter() : new DepartmentFilter(
        InvalidArgument.Bounded("filter.divisions", input.Divisions)?.ToImmutableArray(),
        InvalidArgument.Bounded("filter.kinds", input.Kinds)?.ToImmutableArray(),
        input.NameContains);
}
