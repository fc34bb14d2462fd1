using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>A document exceeds a limit of the service. The specification has no such limits.</summary>
/// <param name="Code">The code of the limit, in capitals: TOKEN_LIMIT …</param>
/// <param name="Option">The option that sets it: <c>ParserOptions.MaxTokens</c>.</param>
/// <param name="Subject">The unit of the limit, for people: <c>tokens</c>.</param>
/// <param name="Asked">The amount in the document; one more than allowed if counting stopped at the limit.</param>
/// <param name="Allowed">The allowed amount.</param>
/// <param name="Location">The location where the limit was exceeded.</param>
public abstract record LimitError(string Code, string Option, string Subject, int Asked, int Allowed, Location Location)
    : DocumentError(
        Code,
        Option,
        $"The document has {(Asked == Allowed + 1 ? $"more than {Allowed}" : $"{Asked}")} {Subject}; {Allowed} are allowed.",
        ImmutableArray.Create(Location));
