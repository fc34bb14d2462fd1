namespace DutyGraph.Neo4j;

/// <summary>A statement of <c>cypher/</c>.</summary>
/// <param name="Name">Its file, without folder <c>cypher/</c> and ending: read/nodes/divisions.</param>
/// <param name="Text">Cypher. Values reach it as parameters alone.</param>
public sealed record CypherStatement(string Name, string Text);
