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

    /// <summary>Lists of fields, interfaces, possible types or input fields within one another below <c>__schema</c> or <c>__type</c>: each may multiply the answer by the size of the schema. Default 2.</summary>
    [Range(1, 10)]
    public int MaxIntrospectionLists { get; init; } = 2;

    /// <summary>Errors of one document. Looking stops there. Default 100.</summary>
    [Range(1, 10_000)]
    public int MaxErrors { get; init; } = 100;

    /// <summary>Whether errors name what is close to an unknown name. Turn it off where introspection is off: it tells names of the schema. Default true.</summary>
    public bool Suggestions { get; init; } = true;
}
