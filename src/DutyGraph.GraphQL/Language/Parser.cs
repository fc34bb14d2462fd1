using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.GraphQL.Language;

/// <summary>Source text in, document out (2 Language, September 2025). One pass; safe on any input.</summary>
public static class Parser
{
    /// <summary>Parses a document of any kind.</summary>
    /// <param name="source">The text; a byte order mark is ignored.</param>
    /// <param name="document">The document, where the answer is true.</param>
    /// <param name="error">The first error, where the answer is false. A document has one syntax error at most: nothing after it is read.</param>
    /// <param name="options">Limits; the defaults where null.</param>
    public static bool TryParse(
        string source,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out DocumentError? error,
        ParserOptions? options = null) => throw new NotSupportedException(source + options + "");

    /// <summary>Parses a document that is known to be right: one of the program's own.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static DocumentNode Parse(string source, ParserOptions? options = null) =>
        TryParse(source, out var document, out var error, options) ? document : throw new FormatException($"{error.Message} ({error.Locations[0]})");

    /// <summary>Parses one value, constant or not: <c>{ list: [BASIC], first: $n }</c>.</summary>
    /// <exception cref="FormatException">The text is no value.</exception>
    public static ValueNode ParseValue(string source) => throw new NotSupportedException(source + "");

    /// <summary>Parses a reference to a type: <c>[Int!]!</c>.</summary>
    /// <exception cref="FormatException">The text is no type.</exception>
    public static TypeNode ParseType(string source) => throw new NotSupportedException(source + "");
}
