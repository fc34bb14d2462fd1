namespace DutyGraph.GraphQL.Language;

/// <summary>Prints nodes as GraphQL source: two spaces for each level, lines of about 80 characters. Parsing the output gives an equal tree.</summary>
public static class Printer
{
    /// <summary>Returns the source of a node; no line terminator at the end of a document.</summary>
    /// <exception cref="InsufficientExecutionStackException">The tree is too deep; this cannot happen with a parsed tree.</exception>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new NodeWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
