namespace DutyGraph.GraphQL.Language;

/// <summary>Writes nodes as GraphQL source: two spaces a level, lines of some 80 characters, and what is parsed again is the same tree.</summary>
public static class Printer
{
    /// <summary>The node as source; a document ends without a line terminator.</summary>
    /// <exception cref="InsufficientExecutionStackException">A tree that no parser made is too deep.</exception>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new NodeWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
