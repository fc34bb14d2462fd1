namespace DutyGraph.GraphQL.Language;

/// <summary>Writes nodes as GraphQL source.</summary>
public static class Printer
{
    /// <summary>The node as source.</summary>
    public static string Print(SyntaxNode node) => throw new NotSupportedException(node.GetType().Name);
}
