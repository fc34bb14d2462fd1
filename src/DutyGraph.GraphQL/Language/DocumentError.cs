using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>
/// An error in a document, found before execution. Errors in documents are values, not exceptions; each cause has its own type.
/// </summary>
/// <param name="Code">The cause, in capitals: SYNTAX_ERROR, UNKNOWN_FIELD …</param>
/// <param name="Clause">The clause of the specification (September 2025) that the document breaks: <c>5.3.1 Field Selections</c>; for a limit, the option
/// that sets it.</param>
/// <param name="Text">What was found, what was expected, and similar names, for developers of clients.</param>
/// <param name="Locations">Locations in the order that explains the error; empty if it concerns no part of the source.</param>
public abstract record DocumentError(string Code, string Clause, ErrorText Text, ImmutableArray<Location> Locations)
{
    /// <summary>The English text.</summary>
    public string Message => Text.English;
}
