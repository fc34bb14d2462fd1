using System.ComponentModel.DataAnnotations;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Limits for one operation. Selections in a fragment count at every place where it is spread.</summary>
public sealed record ValidationOptions
{
    /// <summary>The default limits.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The greatest depth of nested fields. Default 20; the introspection query of tools has 15.</summary>
    [Range(1, 128)]
    public int MaxDepth { get; init; } = 20;

    /// <summary>The greatest depth of nested selection sets, including fragments. It bounds recursion in the code that processes them. Default 64.</summary>
    [Range(1, 256)]
    public int MaxExpandedNesting { get; init; } = 64;

    /// <summary>The greatest number of fields in an operation. Default 1,000; the introspection query of tools has about 150.</summary>
    [Range(1, 100_000)]
    public int MaxFields { get; init; } = 1_000;

    /// <summary>The greatest number of aliases in an operation; an alias lets a client compute a field repeatedly. Default 100.</summary>
    [Range(0, 10_000)]
    public int MaxAliases { get; init; } = 100;

    /// <summary>The greatest number of directives in an operation. Default 100.</summary>
    [Range(0, 10_000)]
    public int MaxDirectives { get; init; } = 100;

    /// <summary>
    /// The greatest depth of nested lists (fields, interfaces, possible types, input fields) below <c>__schema</c> or <c>__type</c>. Each level may multiply
    /// the answer by the size of the schema. Default 2.
    /// </summary>
    [Range(1, 10)]
    public int MaxIntrospectionLists { get; init; } = 2;

    /// <summary>The greatest number of items in a list in the document or in a variable. Default 1,000.</summary>
    [Range(1, 1_000_000)]
    public int MaxListItems { get; init; } = 1_000;

    /// <summary>
    /// The greatest cost of an operation, computed before execution from its variables. A returned object costs 1, a field its <see cref="CostAttribute"/>;
    /// both are multiplied by the sizes of the lists around them, given by <see cref="ListSizeAttribute"/>. Default 10,000.
    /// </summary>
    [Range(1, 1_000_000_000)]
    public int MaxCost { get; init; } = 10_000;

    /// <summary>The assumed number of items, for the cost, of a list without annotation. Default 10.</summary>
    [Range(1, 10_000)]
    public int AssumedListSize { get; init; } = 10;

    /// <summary>The greatest number of errors reported for a document or its variables. Validation stops there. Default 100.</summary>
    [Range(1, 10_000)]
    public int MaxErrors { get; init; } = 100;

    /// <summary>Whether introspection (<c>__schema</c> and <c>__type</c>) is allowed. Default true.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>
    /// Whether errors suggest names similar to an unknown one. Without <see cref="Introspection"/> they never do, since suggestions would disclose the schema
    /// bit by bit. Default true.
    /// </summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>Whether errors suggest similar names.</summary>
    internal bool Suggests => Suggestions && Introspection;
}
