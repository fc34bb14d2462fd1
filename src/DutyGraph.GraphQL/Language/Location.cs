namespace DutyGraph.GraphQL.Language;

/// <summary>A position in the source text of a document.</summary>
/// <param name="Line">The line, from 1. A line ends at \n, \r or \r\n (2.1.2 Line Terminators).</param>
/// <param name="Column">The UTF-16 code unit within the line, from 1.</param>
public readonly record struct Location(int Line, int Column)
{
    /// <summary>line:column</summary>
    public override string ToString() => $"{Line}:{Column}";
}
