using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>A document asks for more than the service allows. Not the specification's: the service protects itself.</summary>
/// <param name="Code">The limit, in capitals: TOKEN_LIMIT …</param>
/// <param name="Option">The option that sets it: <c>ParserOptions.MaxTokens</c>.</param>
/// <param name="Subject">What is counted, for people: <c>tokens</c>.</param>
/// <param name="Asked">How much was asked for; where counting stopped at the limit, one more than is allowed.</param>
/// <param name="Allowed">How much is allowed.</param>
/// <param name="Location">Where the limit was passed.</param>
public abstract record LimitError(string Code, string Option, string Subject, int Asked, int Allowed, Location Location)
    : DocumentError(
        Code,
        Option,
        $"The document has {(Asked == Allowed + 1 ? $"more than {Allowed}" : $"{Asked}")} {Subject}; {Allowed} are allowed.",
        ImmutableArray.Create(Location));
