using System.ComponentModel.DataAnnotations;

namespace DutyGraph.GraphQL.Language;

/// <summary>How much of a document the parser takes before it refuses it.</summary>
public sealed record ParserOptions
{
    /// <summary>The defaults.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>Lexical tokens of one document, comments apart. Default 15,000; the introspection query that tools send has some 400.</summary>
    [Range(1, 1_000_000)]
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>Selection sets, values and list types within one another. Default 128; the introspection query that tools send has 15.</summary>
    [Range(1, 256)]
    public int MaxNesting { get; init; } = 128;
}
