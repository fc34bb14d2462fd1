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

/// <summary>The text is not a GraphQL document (2 Language).</summary>
/// <param name="Description">What was expected and what was found: <c>Expected Name, found "}".</c></param>
/// <param name="Location">The first character that does not fit.</param>
public sealed record SyntaxError(ErrorText Description, Location Location)
    : DocumentError("SYNTAX_ERROR", "2 Language", new($"语法错误：{Description.Chinese}", $"Syntax Error: {Description.English}"), [Location]);

/// <summary>A position in the source text of a document.</summary>
/// <param name="Line">The line, from 1. A line ends at \n, \r or \r\n (2.1.2 Line Terminators).</param>
/// <param name="Column">The UTF-16 code unit within the line, from 1.</param>
public readonly record struct Location(int Line, int Column)
{
    /// <summary>line:column</summary>
    public override string ToString() => $"{Line}:{Column}";
}
