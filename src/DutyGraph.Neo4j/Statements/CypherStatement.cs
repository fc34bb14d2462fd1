namespace DutyGraph.Neo4j;

/// <summary>A statement of <c>cypher/</c>, or a part of one.</summary>
/// <param name="Name">Its file, without folder <c>cypher/</c> and ending: read/nodes/divisions.</param>
/// <param name="Text">Cypher. Values reach it as parameters alone.</param>
public sealed record CypherStatement(string Name, string Text)
{
    /// <summary>This and the parts that follow it as one statement, under the name of this.</summary>
    /// <param name="parts">In order.</param>
    public CypherStatement Then(IEnumerable<CypherStatement> parts) => this with { Text = string.Join('\n', parts.Select(part => part.Text).Prepend(Text)) };
}
