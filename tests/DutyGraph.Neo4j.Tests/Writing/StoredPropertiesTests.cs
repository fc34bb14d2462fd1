namespace DutyGraph.Neo4j.Tests.Writing;

/// <summary>Denormalised properties equal what the relationships state, on all five lists.</summary>
public sealed class StoredPropertiesTests(FiveListsDatabase five) : IClassFixture<FiveListsDatabase>
{
    [SkippableTheory]
    [InlineData("Duty", "township", "MATCH (node:Duty)<-[:HAS_DUTY|HAD_DUTY]-(township) RETURN node, township.id AS edges")]
    [InlineData("Duty", "document", "MATCH (node:Duty)-[:STATED_IN]->(document) RETURN node, document.id AS edges")]
    [InlineData("Duty", "line", "MATCH (node:Duty)-[stated:STATED_IN]->() RETURN node, stated.line AS edges")]
    [InlineData("Duty", "category", "MATCH (node:Duty)-[:IN_CATEGORY]->(category) RETURN node, category.id AS edges")]
    [InlineData("Duty", "current", "MATCH (node:Duty) RETURN node, node:Current AS edges")]
    [InlineData(
        "Duty", "list",
        "MATCH (node:Duty) RETURN node, head([label IN labels(node) WHERE NOT label IN ['Duty', 'Current'] | toUpper(label)]) AS edges")]
    [InlineData("Duty", "number", "MATCH (node:Duty)<-[has:HAS_DUTY|HAD_DUTY]-() RETURN node, has.number AS edges")]
    [InlineData(
        "Duty", "departments",
        "MATCH (node:Duty) OPTIONAL MATCH (node)-[to:ASSISTS|RECLAIMED_BY]->(other) "
        + "WITH node, other ORDER BY to.position RETURN node, collect(other.id) AS edges")]
    [InlineData(
        "Duty", "acts",
        "MATCH (node:Duty) OPTIONAL MATCH (node)-[to:CITES]->(other) WITH node, other ORDER BY to.position RETURN node, collect(other.id) AS edges")]
    [InlineData(
        "Duty", "divisions",
        "MATCH (node:Duty)<-[:HAS_DUTY|HAD_DUTY]-()-[up:PART_OF*]->(above) WITH node, above ORDER BY size(up) RETURN node, collect(above.id) AS edges")]
    [InlineData("Duty", "clauses", "MATCH (node:Duty) RETURN node, COUNT { (node)-[:HAS_RESPONSIBILITY {party: 'TOWNSHIP'}]->() } AS edges")]
    [InlineData("Duty", "hasIssues", "MATCH (node:Duty) RETURN node, size(node.issues) > 0 AS edges")]
    [InlineData("Township", "division", "MATCH (node:Township)-[:PART_OF]->(county) RETURN node, county.id AS edges")]
    [InlineData(
        "Township", "divisions",
        "MATCH (node:Township)-[up:PART_OF*]->(above) WITH node, above ORDER BY size(up) RETURN node, collect(above.id) AS edges")]
    [InlineData("Division", "parent", "MATCH (node:Division) OPTIONAL MATCH (node)-[:PART_OF]->(above) RETURN node, above.id AS edges")]
    [InlineData("Department", "kind", "MATCH (node:Department) OPTIONAL MATCH (node)-[:OF_KIND]->(kind) RETURN node, kind.id AS edges")]
    [InlineData("Department", "division", "MATCH (node:Department) OPTIONAL MATCH (node)-[:BELONGS_TO]->(division) RETURN node, division.id AS edges")]
    [InlineData("Responsibility", "party", "MATCH (node:Responsibility)<-[has:HAS_RESPONSIBILITY]-() RETURN node, has.party AS edges")]
    [InlineData("Responsibility", "position", "MATCH (node:Responsibility)<-[has:HAS_RESPONSIBILITY]-() RETURN node, has.position AS edges")]
    [InlineData(
        "Responsibility", "performers",
        "MATCH (node:Responsibility) OPTIONAL MATCH (node)-[to:PERFORMED_BY]->(other) "
        + "WITH node, other ORDER BY to.position RETURN node, collect(other.id) AS edges")]
    [InlineData(
        "Responsibility", "reportsTo",
        "MATCH (node:Responsibility) OPTIONAL MATCH (node)-[to:REPORTS_TO]->(other) "
        + "WITH node, other ORDER BY to.position RETURN node, collect(other.id) AS edges")]
    public async Task Property_OfEveryNode_SaysWhatItsRelationshipsSay(string label, string property, string edges)
    {
        var statement = new CypherStatement(
            "tests/property",
            $"""
            MATCH (every:{label})
            WITH count(every) AS nodes
            CALL () {"{"} {edges} {"}"}
            WITH nodes, node, edges, node.{property} AS property
            RETURN nodes, count(node) AS rows, count(CASE WHEN property = edges OR (property IS NULL AND edges IS NULL) THEN true END) AS same
            """);

        var answer = await five.Cypher.ReadAsync(statement, CypherParameters.None, default);

        var (nodes, rows, same) = ((long)answer.Rows[0][0]!, (long)answer.Rows[0][1]!, (long)answer.Rows[0][2]!);
        Assert.True(nodes > 0);
        Assert.Equal((nodes, nodes), (rows, same));
    }
}
