namespace DutyGraph.GraphQL.Language;

/// <summary>More lexical tokens than <see cref="ParserOptions.MaxTokens"/>. Reading stopped there.</summary>
/// <param name="Allowed">The limit.</param>
/// <param name="Location">The first token over it.</param>
public sealed record TokenLimitError(int Allowed, Location Location)
    : LimitError("TOKEN_LIMIT", "ParserOptions.MaxTokens", "tokens", Allowed + 1, Allowed, Location);

/// <summary>Braces and brackets within one another, more than <see cref="ParserOptions.MaxNesting"/>. Reading stopped there.</summary>
/// <param name="Allowed">The limit.</param>
/// <param name="Location">The first brace or bracket over it.</param>
public sealed record NestingLimitError(int Allowed, Location Location)
    : LimitError("NESTING_LIMIT", "ParserOptions.MaxNesting", "levels of nesting", Allowed + 1, Allowed, Location);
