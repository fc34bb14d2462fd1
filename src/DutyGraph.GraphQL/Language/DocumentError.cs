using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>
/// What is wrong with a document, found before anything of it runs. A wrong document is a value, not an exception: each cause has a type of its own.
/// </summary>
/// <param name="Code">The cause, in capitals: SYNTAX_ERROR, UNKNOWN_FIELD …</param>
/// <param name="Clause">Where the specification (September 2025) asks for it: <c>5.3.1 Field Selections</c>; for a limit of ours, its option.</param>
/// <param name="Message">What was found, what was expected, and what is close. English, for developers of clients.</param>
/// <param name="Locations">Where, in the order in which they explain the error; empty where nothing of the source is to blame.</param>
public abstract record DocumentError(string Code, string Clause, string Message, ImmutableArray<Location> Locations);
