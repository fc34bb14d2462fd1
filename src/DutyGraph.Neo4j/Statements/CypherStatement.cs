namespace DutyGraph.Neo4j;

/// <summary>A statement of <c>cypher/</c>, or a part of one.</summary>
/// <param name="Name">The file, without the folder <c>cypher/</c> and the ending: read/nodes/divisions.</param>
/// <param name="Text">The Cypher text. Values are passed only as parameters.</param>
public sealed record CypherStatement(string Name, string Text)
{
    /// <summary>Joins this and further parts into one statement, which has the name of this one.</summary>
    /// <param name="parts">The further parts, in order.</param>
    public CypherStatement Then(IEnumerable<CypherStatement> parts) => this with { Text = string.Join('\n', parts.Select(part => part.Text).Prepend(Text)) };
}
