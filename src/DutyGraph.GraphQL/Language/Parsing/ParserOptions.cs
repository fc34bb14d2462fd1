using System.ComponentModel.DataAnnotations;

namespace DutyGraph.GraphQL.Language;

/// <summary>Limits for parsing a document.</summary>
public sealed record ParserOptions
{
    /// <summary>The default limits.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The greatest number of lexical tokens, without comments. Default 15,000; the introspection query of tools has about 400.</summary>
    [Range(1, 1_000_000)]
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>The greatest nesting of selection sets, values and list types. Default 128; the introspection query of tools has 15.</summary>
    [Range(1, 256)]
    public int MaxNesting { get; init; } = 128;
}
