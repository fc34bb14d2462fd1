using System.Net.Http.Json;
using DutyGraph.Contract.Tests.Corpus;
using DutyGraph.Core;
using DutyGraph.Neo4j;

namespace DutyGraph.Contract.Tests.Statements;

/// <summary>The number of statements of a request depends on its depth, never on the number of rows; one level needs one statement where possible.</summary>
public sealed class StatementCountTests(Neo4jWorld world) : IClassFixture<Neo4jWorld>
{
    [SkippableTheory]
    [InlineData("{ supportRanking(first: 20) { rank department { name kind { name } } totals { duties } } }", "support/rank-departments-by-duties nodes/nodes")]
    [InlineData("{ supportRanking(first: 20) { rank department { name } totals { duties leads } } }", "support/rank-all-departments")]
    [InlineData("{ supportRanking(groupBy: KIND, by: LEADS) { kind { name } totals { duties } } }", "support/rank-kinds")]
    [InlineData(
        "{ supportRanking(groupBy: DIVISION) { division { name parent { name } } totals { duties } cumulativeShare } }",
        "support/rank-divisions nodes/nodes")]
    [InlineData("{ supportRanking(groupBy: CATEGORY) { category { name } cumulativeShare } }", "support/rank-categories")]
    [InlineData("{ supportRanking { department { name } cumulativeShare totals { leads } } }", "support/rank-all-departments")]
    [InlineData(
        "{ supportRanking(groupBy: KIND) { kind { name } cumulativeShare duties(first: 5) { totalCount nodes { id name } } } }",
        "support/rank-kinds duties/among")]
    [InlineData(
        "{ duties(filter: { list: [ASSIST] }, first: 50) "
        + "{ nodes { id departments { name } category { name } township { name } cites { title } source { document { title } } } } }",
        "duties/along-printed")]
    [InlineData("{ duties(filter: { townships: [\"township:昭苏县昭苏镇\"] }, orderBy: CATEGORY) { nodes { id departments { name } } totalCount } }", "duties/among")]
    [InlineData("{ duties(filter: { nameContains: \"农村\" }, first: 50) { nodes { id name } } }", "duties/among")]
    [InlineData("{ duties(filter: { nameContains: \"农\" }, first: 50) { nodes { id } totalCount } }", "duties/along-printed duties/count")]
    [InlineData("{ duties { totalCount } }", "duties/count-lists")]
    [InlineData("{ duties(filter: { list: [ASSIST] }) { totalCount } }", "duties/count-lists")]
    [InlineData("{ duties(filter: { list: [ASSIST], hasIssues: true }) { totalCount } }", "duties/count")]
    [InlineData("{ duties(filter: { editions: ALL }) { totalCount nodes { id current } } }", "duties/count duties/every/along-printed")]
    [InlineData("{ township(id: \"township:昭苏县昭苏镇\") { current { edition } documents { current } } }", "nodes/documents-of nodes/nodes")]
    [InlineData("{ documents { nodes { title edition township { fullName } } } }", "nodes/nodes pages/documents-along")]
    [InlineData("{ documents { nodes { issues { code } damaged: issues(severity: DAMAGED) { code } } } }", "nodes/issues-of pages/documents-along")]
    [InlineData("{ department(name: \"昌吉市农业农村局\") { name assistedBy(first: 50) { nodes { id name township { fullName } } } } }", "duties/among")]
    [InlineData("{ township(id: \"township:昭苏县昭苏镇\") { name duties(first: 5, orderBy: NAME) { nodes { name } } } }", "duties/among")]
    [InlineData(
        "{ a: township(id: \"township:昭苏县昭苏镇\") { duties(first: 5) { nodes { name } } } "
        + "b: township(name: \"昌吉市六工镇\") { duties(first: 5) { nodes { name } } } }",
        "duties/among")]
    [InlineData(
        "{ department(name: \"昌吉市农业农村局\") { name assistedBy(first: 5) { nodes { id } } reclaimed(first: 5) { nodes { id } } } }",
        "duties/among duties/among")]
    [InlineData("{ department(id: \"department:无此局\") { assistedBy { nodes { id } } } }", "duties/among")]
    [InlineData("{ department(id: \"department:昌吉市农业农村局\") { name assistedBy { totalCount } } }", "duties/count nodes/nodes")]
    [InlineData("{ department(name: \"无此局\") { assistedBy { nodes { id } } } }", "duties/among nodes/departments-named")]
    [InlineData("{ statistics { byCategory { category { name } counts { total } } byTownship { township { name } counts { total } } } }", "counts/statistics")]
    [InlineData("{ topics(first: 50) { nodes { name townships differing counts { total } } totalCount } }", "topics/along-spread")]
    [InlineData(
        "{ topics(filter: { differing: true }, orderBy: DIFFERING) { nodes { name members { nodes { score duty { name } } } } } }",
        "nodes/nodes topics/along-differing topics/members")]
    [InlineData("{ duties(first: 50) { nodes { name topic { name townships } } } }", "duties/along-printed")]
    [InlineData("{ duty(id: \"duty:昌吉市六工镇/2025-01/BASIC/1\") { name topic { name } } }", "nodes/nodes topics/of-duties")]
    [InlineData(
        "{ compare(townships: [\"township:昭苏县昭苏镇\", \"township:昌吉市六工镇\"]) "
        + "{ townships { name } rows { name topic { name } cells { lists duties { name category { name } departments { name } } } } } }",
        "duties/of-townships")]
    [InlineData("{ search(text: \"防汛\") { nodes { score snippet node { id ... on Duty { name } } } } }", "nodes/nodes search/page")]
    [InlineData(
        "{ search(text: \"水\", first: 500) { nodes { node { id } } totalCount facets { kinds { count } townships { township { name } } } } }",
        "nodes/nodes nodes/nodes search/counts search/page")]
    [InlineData("{ search(text: \"防汛\") { totalCount } }", "search/counts")]
    [InlineData("{ categories { name duties(first: 1) { nodes { id } } counts { total } } }", "nodes/categories counts/counts duties/among")]
    [InlineData("{ chain(from: \"department:昌吉市农业农村局\", depth: 1) { nodes { id } edges { kind } } }", "chain/find chain/next chain/links nodes/nodes")]
    [InlineData("{ chain(from: \"township:昭苏县昭苏镇\", depth: 6, limit: 2000) { truncated } }", "chain/find chain/next chain/next chain/next chain/links")]
    [InlineData(
        "{ chain(from: \"township:昭苏县昭苏镇\", to: \"township:昌吉市六工镇\", depth: 6) { truncated } }",
        "chain/find chain/last-step chain/width chain/width chain/last-but-one chain/steps chain/width chain/last-but-one chain/steps "
        + "chain/width chain/last-but-one chain/last-step chain/links")]
    public async Task Request_OfTheFiveLists_RunsTheseStatements(string query, string statements) =>
        Assert.Equal(statements.Split(' ').Order(StringComparer.Ordinal), await StatementsAsync(FiveLists.Facts, query));

    [SkippableFact]
    public async Task Request_OfManyTownships_RunsAsManyStatementsAsOfOne()
    {
        const string query =
            """
            {
              townships(first: 500) {
                nodes {
                  division { name parent { name } } counts { total } assists { department { name kind { name } } }
                  documents { counts { total } issues { duty { name } } }
                  duties(first: 500) {
                    totalCount
                    nodes {
                      source { document { title } }
                      superiorResponsibilities { performers { name } }
                      townshipResponsibilities { reportsTo { name } cites { title } }
                    }
                  }
                }
              }
            }
            """;

        var ofOne = await StatementsAsync([.. FiveLists.Facts.Take(1)], query);
        var ofFive = await StatementsAsync(FiveLists.Facts, query);

        Assert.Equal(ofOne, ofFive);
    }

    /// <summary>Returns the names of the statements that were run, sorted, because the statements of one level run in any order.</summary>
    private async Task<IEnumerable<string>> StatementsAsync(IReadOnlyList<Facts> facts, string query)
    {
        await world.HoldAsync(facts);
        var cypher = new AskedCypher(world.Cypher);
        await using var service = new StoreService(() => new Neo4jGraph(cypher));
        using var http = service.CreateClient();
        using var response = await http.PostAsJsonAsync("/graphql", new { query });
        Assert.DoesNotContain("\"errors\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return cypher.Names.Select(name => name["read/".Length..]).Order(StringComparer.Ordinal);
    }
}
