namespace DutyGraph.GraphQL.Tests.Warehouse;

/// <summary>By one thing or another.</summary>
[OneOf]
[GraphQLName("Finder")]
public sealed record Finder
{
    [ID]
    public string? Id { get; init; }

    public string? Label { get; init; }
}

/// <summary>What to keep.</summary>
public sealed record CrateFilter([property: ID] IReadOnlyList<string>? Ids = null, Size Size = Size.Small, double? Over = 0.5, NestedFilter? Nested = null)
{
    /// <summary>Absent keeps the initializer; null is null.</summary>
    public string? Note { get; init; } = "absent";
}

public sealed record NestedFilter(int Depth = 1, IReadOnlyList<IReadOnlyList<int>>? Matrix = null);
