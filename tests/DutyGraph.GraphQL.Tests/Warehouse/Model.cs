using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Tests.Warehouse;

/// <summary>Things of a warehouse: a schema made to be awkward.</summary>
[InterfaceType]
public interface INode
{
    /// <summary>Stays the same.</summary>
    [ID]
    string Id { get; }
}

[InterfaceType]
public interface ILabelled : INode
{
    string? Label { get; }
}

[UnionType]
public interface IContent;

/// <summary>A shelf.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What is written on it.</param>
/// <param name="Grid">Rows of cells; a row may be missing.</param>
/// <param name="HolderId">Replaced by a resolver.</param>
public sealed record Shelf([property: ID] string Id, string? Label, ImmutableArray<ImmutableArray<int>?> Grid, string? HolderId = null) : ILabelled;

/// <summary>A crate.</summary>
[ObjectType]
public sealed record Crate([property: ID] string Id, string? Label, double Weight, Size? Size, IReadOnlyList<string?> Tags) : ILabelled, IContent
{
    /// <summary>No longer measured.</summary>
    [GraphQLDeprecated("Use weight.")]
    public int Grams => (int)(Weight * 1000);

    /// <summary>Fails on every crate.</summary>
    public string Broken => throw new InvalidOperationException("secret of the crate");

    /// <summary>Null where it must not be.</summary>
    public string Missing => null!;

    [GraphQLIgnore]
    public string Hidden => "hidden";
}

[ObjectType]
public sealed record Tool(string Name, Moment Bought) : IContent;

public sealed record Worker([property: ID] string Id, string Name);

public enum Size
{
    /// <summary>Fits a hand.</summary>
    Small,

    [GraphQLDescription("Fits a pallet.")]
    PalletSized,

    [GraphQLDeprecated("Nothing is this large.")]
    Huge,
}

public readonly record struct Moment(long Seconds);

[GraphQLName("{0}Page")]
public sealed record PageOf<T>(IReadOnlyList<T> Items, int? Total)
    where T : notnull;
