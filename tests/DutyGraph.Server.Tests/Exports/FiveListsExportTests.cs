using System.Xml.Linq;
using DutyGraph.Server.Tests.FiveLists;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Exports;

/// <summary>Exports of the five lists contain the whole result, in the order of the API.</summary>
[Collection(FiveListsGroup.Name)]
public sealed class FiveListsExportTests(FiveListsService service) : IAsyncLifetime
{
    private HttpClient _http = null!;

    public async Task InitializeAsync() => _http = await service.ReadyAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Duties_WithoutFilter_AreAllThatTheListsPrint(string format)
    {
        var rows = await _http.RowsAsync($"/export/duties.{format}");

        Assert.Equal(1214, rows.Count - 1);
        Assert.Equal(["乡镇", "清单", "序号", "事项类别", "事项名称"], rows[0][..5]);
        Assert.Equal(1214, rows.Skip(1).Select(row => row[^1]).Distinct().Count());
    }

    [Fact]
    public async Task Duties_WithFilters_AreThoseOfTheApiInItsOrder()
    {
        var asked = await _http.AskAsync(
            """
            {
              duties(first: 500, orderBy: NAME, filter: { list: [ASSIST], townships: ["township:昭苏县昭苏镇"], departments: ["department:昭苏县农业农村局"] }) {
                nodes { id }
              }
            }
            """);

        var rows = await _http.RowsAsync("/export/duties.csv?list=ASSIST&township=昭苏县昭苏镇&department=昭苏县农业农村局&order=NAME");

        Assert.Equal(asked["duties"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!), rows.Skip(1).Select(row => row[^1]));
    }

    [Theory]
    [InlineData("昌吉州")]
    [InlineData("昌吉回族自治州")]
    [InlineData("652300")]
    [InlineData("division:652300")]
    public async Task Duties_OfAnArea_AreThoseOfItsTownships(string division)
    {
        var rows = await _http.RowsAsync($"/export/duties.csv?division={division}&list=RECLAIMED");

        Assert.Equal(["奇台县奇台镇", "昌吉市六工镇", "木垒县大石头乡"], rows.Skip(1).Select(row => row[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(26 + 30 + 37, rows.Count - 1);
    }

    [Fact]
    public async Task Ranking_OfKinds_IsWhole()
    {
        var asked = await _http.AskAsync("{ supportRanking(groupBy: KIND, by: CLAUSES, first: 500) { kind { id } totals { clauses } } }");

        var rows = await _http.RowsAsync("/export/ranking.xlsx?group=KIND&by=CLAUSES");

        Assert.Equal(asked["supportRanking"]!.AsArray().Select(row => (string)row!["kind"]!["id"]!), rows.Skip(1).Select(row => row[^1]));
    }

    [Theory]
    [InlineData("/export/departments.csv", "{ departments(first: 500) { nodes { id support { duties reclaimed } } } }")]
    [InlineData(
        "/export/departments.xlsx?division=昌吉州&kind=农业农村局",
        """{ departments(first: 500, filter: { divisions: ["division:652300"], kinds: ["kind:农业农村局"] }) { nodes { id support { duties reclaimed } } } }""")]
    [InlineData(
        "/export/departments.csv?name=监委",
        """{ departments(first: 500, filter: { nameContains: "监委" }) { nodes { id support { duties reclaimed } } } }""")]
    public async Task Departments_AreThoseOfTheApiWithTheirNumbers(string address, string query)
    {
        var asked = (await _http.AskAsync(query))["departments"]!["nodes"]!.AsArray();

        var rows = await _http.RowsAsync(address);

        Assert.NotEmpty(asked);
        Assert.Equal(
            asked.Select(node => $"{node!["id"]} {node["support"]!["duties"]} {node["support"]!["reclaimed"]}"),
            rows.Skip(1).Select(row => $"{row[^1]} {row[4]} {row[^2]}"));
    }

    [Theory]
    [InlineData("/export/acts.xlsx", "{ legalActs { nodes { id citedBy { totalCount } reclaimed: citedBy(filter: { list: RECLAIMED }) { totalCount } } } }")]
    [InlineData(
        "/export/acts.csv?type=STANDARD&name=规范",
        """{ legalActs(filter: { kind: [STANDARD], titleContains: "规范" }) """
        + """{ nodes { id citedBy { totalCount } reclaimed: citedBy(filter: { list: RECLAIMED }) { totalCount } } } }""")]
    public async Task Acts_AreThoseOfTheApiWithTheDutiesThatNameThem(string address, string query)
    {
        var asked = (await _http.AskAsync(query))["legalActs"]!["nodes"]!.AsArray();

        var rows = await _http.RowsAsync(address);

        Assert.NotEmpty(asked);
        Assert.Equal(
            asked.Select(node => $"{node!["id"]} {node["citedBy"]!["totalCount"]} {node["reclaimed"]!["totalCount"]}"),
            rows.Skip(1).Select(row => $"{row[^1]} {row[2]} {row[^2]}"));
    }

    [Fact]
    public async Task Topics_HaveARowForEveryDutyOfTheirs()
    {
        var asked = await _http.AskAsync("{ topics(first: 500, filter: { differing: true }) { totalCount nodes { duties { totalCount } } } }");

        var rows = await _http.RowsAsync("/export/topics.csv?differing=1");

        Assert.Equal(asked["topics"]!["nodes"]!.AsArray().Sum(topic => (int)topic!["duties"]!["totalCount"]!), rows.Count - 1);
        Assert.Equal((int)asked["topics"]!["totalCount"]!, rows.Skip(1).Select(row => row[^1]).Distinct().Count());
    }

    [Fact]
    public async Task Compare_HasAColumnForEveryTownshipAndARowForEveryMatter()
    {
        var asked = await _http.AskAsync("""{ compare(townships: ["township:昭苏县昭苏镇", "township:昌吉市六工镇"]) { rows { name } } }""");

        var rows = await _http.RowsAsync("/export/compare.xlsx?t=昭苏县昭苏镇&t=昌吉市六工镇");

        Assert.Equal(["昭苏县昭苏镇", "昌吉市六工镇"], rows[0][3..]);
        Assert.Equal(asked["compare"]!["rows"]!.AsArray().Select(row => (string)row!["name"]!), rows.Skip(1).Select(row => row[0]));
    }

    [Fact]
    public async Task Search_HasEveryHit_BestFirst()
    {
        var asked = await _http.AskAsync("""{ search(text: "农村", first: 500) { totalCount nodes { node { id } } } }""");

        var rows = await _http.RowsAsync("/export/search.csv?q=农村");

        Assert.Equal((int)asked["search"]!["totalCount"]!, rows.Count - 1);
        Assert.Equal(asked["search"]!["nodes"]!.AsArray().Select(hit => (string)hit!["node"]!["id"]!), rows.Skip(1).Take(500).Select(row => row[^1]));
    }

    [Fact]
    public async Task Quality_HasEveryIssueOfEveryDocument()
    {
        var asked = await _http.AskAsync("{ documents { nodes { issues { code } } } }");

        var rows = await _http.RowsAsync("/export/quality.csv");

        Assert.Equal(asked["documents"]!["nodes"]!.AsArray().Sum(document => document!["issues"]!.AsArray().Count), rows.Count - 1);
    }

    [Fact]
    public async Task Chain_AsCsv_HasItsNodesThenItsEdges()
    {
        var asked = await _http.AskAsync("""{ chain(from: "department:昭苏县水利局", edges: [ASSISTS, CITES]) { nodes { id } edges { kind from to } } }""");

        var rows = await _http.RowsAsync("/export/chain.csv?from=department:昭苏县水利局&edges=ASSISTS,CITES");

        var nodes = asked["chain"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!).ToArray();
        Assert.Equal(nodes, rows.Skip(1).Take(nodes.Length).Select(row => row[6]));
        Assert.Equal(
            asked["chain"]!["edges"]!.AsArray().Select(edge => $"{((string)edge!["kind"]! == "ASSISTS" ? "配合" : "依据")} {edge["from"]} {edge["to"]}"),
            rows.Skip(1 + nodes.Length).Select(row => $"{row[0]} {row[9]} {row[10]}"));
    }

    [Fact]
    public async Task Chain_WithExpandedNodes_HasTheirNeighboursAndEveryEdgeAmongAll()
    {
        const string Town = "township:昭苏县昭苏镇";
        const string Address = "from=department:昭苏县水利局&open=" + Town;
        var asked = await _http.AskAsync(
            """
            query ($town: ID!) {
              first: chain(from: "department:昭苏县水利局") { nodes { id } }
              more: chain(from: $town, limit: 2000) { nodes { id } distances edges { from to } }
            }
            """,
            new { town = Town });
        var first = asked["first"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!).ToArray();
        var more = asked["more"]!["nodes"]!.AsArray()
            .Select(node => (string)node!["id"]!)
            .Zip(asked["more"]!["distances"]!.AsArray().Select(distance => (int)distance!));
        string[] nodes = [.. first.Concat(more.Where(node => node.Second <= 1).Select(node => node.First)).Distinct()];

        var rows = await _http.RowsAsync($"/export/chain.csv?{Address}");
        var graph = XDocument.Parse(await _http.GetStringAsync(new Uri($"/export/chain.graphml?{Address}", UriKind.Relative)));

        Assert.True(nodes.Length > first.Length);
        Assert.Equal(nodes, rows.Skip(1).Take(nodes.Length).Select(row => row[6]));
        Assert.Equal(nodes.Length, graph.Descendants().Count(element => element.Name.LocalName == "node"));
        Assert.Equal(rows.Count - 1 - nodes.Length, graph.Descendants().Count(element => element.Name.LocalName == "edge"));
        // Nothing of the expanded township is left out, and each of its duties has the edge to it.
        Assert.Equal("0", rows.Single(row => row[6] == Town)[5]);
        var shown = nodes.ToHashSet();
        var edges = asked["more"]!["edges"]!.AsArray()
            .Select(edge => ((string)edge!["from"]!, (string)edge["to"]!))
            .Where(edge => shown.Contains(edge.Item1) && shown.Contains(edge.Item2));
        Assert.Subset(rows.Skip(1 + nodes.Length).Select(row => (row[9], row[10])).ToHashSet(), edges.ToHashSet());
    }

    [Fact]
    public async Task Chain_AsGraphML_HasEveryNodeAndEdge()
    {
        var asked = await _http.AskAsync("""{ chain(from: "department:昭苏县水利局") { nodes { id } edges { kind } } }""");

        var document = XDocument.Parse(await _http.GetStringAsync(new Uri("/export/chain.graphml?from=department:昭苏县水利局", UriKind.Relative)));

        Assert.Equal(asked["chain"]!["nodes"]!.AsArray().Count, document.Descendants().Count(element => element.Name.LocalName == "node"));
        Assert.Equal(asked["chain"]!["edges"]!.AsArray().Count, document.Descendants().Count(element => element.Name.LocalName == "edge"));
    }
}
