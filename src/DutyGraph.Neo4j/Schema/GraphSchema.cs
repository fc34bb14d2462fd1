using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>The constraints and indexes of the graph: <c>cypher/schema</c>.</summary>
public static class GraphSchema
{
    /// <summary>In the order in which they are applied; each may be run again at any time.</summary>
    internal static readonly ImmutableArray<CypherStatement> Statements = CypherFiles.Folder("schema");
}
