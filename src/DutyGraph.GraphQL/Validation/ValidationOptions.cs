using System.ComponentModel.DataAnnotations;

namespace DutyGraph.GraphQL.Validation;

/// <summary>How much one operation may ask for, whatever it asks of. What spread fragments select counts wherever they are spread.</summary>
public sealed record ValidationOptions
{
    /// <summary>The defaults.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Fields within one another. Default 20; the introspection query that tools send has 15.</summary>
    [Range(1, 128)]
    public int MaxDepth { get; init; } = 20;

    /// <summary>Selection sets within one another, those of fragments too: what the stack of whoever follows them must bear. Default 64.</summary>
    [Range(1, 256)]
    public int MaxExpandedNesting { get; init; } = 64;

    /// <summary>Fields of one operation. Default 1,000; the introspection query that tools send has some 150.</summary>
    [Range(1, 100_000)]
    public int MaxFields { get; init; } = 1_000;

    /// <summary>Aliases of one operation: the way to have one field computed often. Default 100.</summary>
    [Range(0, 10_000)]
    public int MaxAliases { get; init; } = 100;

    /// <summary>Directives of one operation. Default 100.</summary>
    [Range(0, 10_000)]
    public int MaxDirectives { get; init; } = 100;

    /// <summary>
    /// Lists of fields, interfaces, possible types or input fields within one another below <c>__schema</c> or <c>__type</c>: each may multiply the answer by
    /// the size of the schema. Default 2.
    /// </summary>
    [Range(1, 10)]
    public int MaxIntrospectionLists { get; init; } = 2;

    /// <summary>Items of one list that is sent, in the document or in a variable. Default 1,000.</summary>
    [Range(1, 1_000_000)]
    public int MaxListItems { get; init; } = 1_000;

    /// <summary>
    /// Cost of one operation, priced before it runs from the variables that are sent: an object that is answered costs 1, a field what its
    /// <see cref="CostAttribute"/> says, and both as often as the lists around them have items, by their <see cref="ListSizeAttribute"/>. Default 10,000.
    /// </summary>
    [Range(1, 1_000_000_000)]
    public int MaxCost { get; init; } = 10_000;

    /// <summary>Items of a list of which nothing is said, when the cost is priced. Default 10.</summary>
    [Range(1, 10_000)]
    public int AssumedListSize { get; init; } = 10;

    /// <summary>Errors of one document, or of its variables. Looking stops there. Default 100.</summary>
    [Range(1, 10_000)]
    public int MaxErrors { get; init; } = 100;

    /// <summary>Whether the schema tells of itself: <c>__schema</c> and <c>__type</c>. Default true.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>
    /// Whether errors name what is close to an unknown name. They never do where <see cref="Introspection"/> is off: it would tell the schema bit by bit.
    /// Default true.
    /// </summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>Whether errors name what is close.</summary>
    internal bool Suggests => Suggestions && Introspection;
}
