using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DutyGraph.GraphQL.Language;

/// <summary>Parses GraphQL source (2 Language, September 2025) in one pass. Safe for untrusted input.</summary>
public static class Parser
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Parses a document of any kind.</summary>
    /// <param name="source">The source text; a byte order mark is ignored.</param>
    /// <param name="document">The document if the result is true.</param>
    /// <param name="error">The first error if the result is false: a <see cref="SyntaxError"/> or <see cref="LimitError"/>. Parsing stops there.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    public static bool TryParse(
        string source,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out DocumentError? error,
        ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            document = new DocumentParser(source, options ?? ParserOptions.Default).ParseDocument();
            error = null;
            return true;
        }
        catch (SyntaxException exception)
        {
            document = null;
            error = exception.Error;
            return false;
        }
    }

    /// <summary>
    /// Parses UTF-8 like <see cref="TryParse(string, out DocumentNode?, out DocumentError?, ParserOptions?)"/>; invalid UTF-8 is a syntax error.
    /// </summary>
    public static bool TryParse(
        ReadOnlySpan<byte> source,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out DocumentError? error,
        ParserOptions? options = null)
    {
        try
        {
            return TryParse(StrictUtf8.GetString(source), out document, out error, options);
        }
        catch (DecoderFallbackException exception)
        {
            document = null;
            error = new SyntaxError(new($"第 {exception.Index} 字节不是有效的 UTF-8。", $"Invalid UTF-8 at byte {exception.Index}."), new Location(1, 1));
            return false;
        }
    }

    /// <summary>Parses a document that should be valid, such as one of the program itself.</summary>
    /// <exception cref="FormatException">The document is not valid.</exception>
    public static DocumentNode Parse(string source, ParserOptions? options = null) =>
        TryParse(source, out var document, out var error, options) ? document : throw Malformed(error);

    /// <summary>Parses one value, which may contain variables: <c>{ list: [BASIC], first: $n }</c>.</summary>
    /// <exception cref="FormatException">The text is not a value.</exception>
    public static ValueNode ParseValue(string source) => ParseAll(source, parser => parser.ParseValue(isConstant: false));

    /// <summary>Parses a type reference: <c>[Int!]!</c>.</summary>
    /// <exception cref="FormatException">The text is not a type reference.</exception>
    public static TypeNode ParseType(string source) => ParseAll(source, parser => parser.ParseType());

    private static T ParseAll<T>(string source, Func<DocumentParser, T> parse)
    {
        try
        {
            var parser = new DocumentParser(source, ParserOptions.Default);
            var node = parse(parser);
            parser.Expect(TokenKind.EndOfFile);
            return node;
        }
        catch (SyntaxException exception)
        {
            throw Malformed(exception.Error);
        }
    }

    private static FormatException Malformed(DocumentError error) => new($"{error.Message} ({error.Locations[0]})");
}

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

/// <summary>Carries the first error out of the recursive parser. It never leaves this namespace: callers get the error as a value.</summary>
/// <param name="error">The error.</param>
internal sealed class SyntaxException(DocumentError error) : Exception(error.Message)
{
    public DocumentError Error { get; } = error;
}
