namespace DutyGraph.GraphQL.Language;

/// <summary>The document has more lexical tokens than <see cref="ParserOptions.MaxTokens"/>. Parsing stopped there.</summary>
/// <param name="Allowed">The limit.</param>
/// <param name="Location">The first token beyond the limit.</param>
public sealed record TokenLimitError(int Allowed, Location Location)
    : LimitError("TOKEN_LIMIT", "ParserOptions.MaxTokens", "tokens", Allowed + 1, Allowed, Location);

/// <summary>Braces and brackets are nested deeper than <see cref="ParserOptions.MaxNesting"/>. Parsing stopped there.</summary>
/// <param name="Allowed">The limit.</param>
/// <param name="Location">The first brace or bracket beyond the limit.</param>
public sealed record NestingLimitError(int Allowed, Location Location)
    : LimitError("NESTING_LIMIT", "ParserOptions.MaxNesting", "levels of nesting", Allowed + 1, Allowed, Location);
