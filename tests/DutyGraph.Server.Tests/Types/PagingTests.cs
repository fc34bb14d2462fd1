using System.Reflection;
using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types;
using DutyGraph.Server.Types.Paging;
using DutyGraph.Server.Types.Search;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class PagingTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Fact]
    public void Resolvers_OfConnections_TakeThePageAndTheSelectionAsOneParameter()
    {
        Type[] pages = [typeof(PageRequest), typeof(SearchPage)];
        var resolvers = typeof(Api).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name.StartsWith("Get", StringComparison.Ordinal) && IsConnection(method.ReturnType.GenericTypeArguments.FirstOrDefault()))
            .ToArray();

        Assert.Equal(19, resolvers.Length);
        Assert.All(resolvers, method =>
        {
            Type[] parameters = [.. method.GetParameters().Select(parameter => parameter.ParameterType)];
            Assert.Single(parameters, pages.Contains);
            Assert.DoesNotContain(typeof(ISelection), parameters);
        });

        static bool IsConnection(Type? type) =>
            type == typeof(SearchConnection) || (type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Connection<>));
    }

    [Fact]
    public async Task Duties_FirstAfter_PageForwardThroughAllOfThem()
    {
        var names = new List<string>();
        string? after = null;
        bool more;
        do
        {
            var data = await _http.AskAsync(
                "query($after: String) { duties(first: 2, after: $after, orderBy: NAME) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }",
                new { after });
            var page = data["duties"]!;
            names.AddRange(page["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
            Assert.Equal(after is not null, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            (after, more) = ((string?)page["pageInfo"]!["endCursor"], (bool)page["pageInfo"]!["hasNextPage"]!);
        }
        while (more && names.Count < 20);

        Assert.Equal(await InOrderAsync("NAME"), names);
    }

    [Fact]
    public async Task Duties_LastBefore_PageBackwardThroughAllOfThem()
    {
        var names = new List<string>();
        string? before = null;
        bool more;
        do
        {
            var data = await _http.AskAsync(
                """
                query($before: String) {
                  duties(last: 4, before: $before) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor } }
                }
                """,
                new { before });
            var page = data["duties"]!;
            names.InsertRange(0, page["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["id"]!));
            Assert.Equal(before is not null, (bool)page["pageInfo"]!["hasNextPage"]!);
            Assert.Equal((string?)page["edges"]![0]!["cursor"], (string?)page["pageInfo"]!["startCursor"]);
            (before, more) = ((string?)page["pageInfo"]!["startCursor"], (bool)page["pageInfo"]!["hasPreviousPage"]!);
        }
        while (more && names.Count < 20);

        Assert.Equal(await InOrderAsync("PRINTED"), names);
    }

    [Fact]
    public async Task Duties_FirstZero_IsAnEmptyPageWithItsTotal()
    {
        var data = await _http.AskAsync("{ duties(first: 0) { nodes { id } edges { cursor } totalCount pageInfo { hasNextPage startCursor endCursor } } }");

        Json.Equal(
            """
            { "duties": { "nodes": [], "edges": [], "totalCount": 9, "pageInfo": { "hasNextPage": true, "startCursor": null, "endCursor": null } } }
            """,
            data);
    }

    [Fact]
    public async Task Duties_TotalCount_CountsBehindAliasesAndFragments()
    {
        var data = await _http.AskAsync(
            """
            { duties(first: 1, filter: { list: [ASSIST] }) { ...counted } } fragment counted on DutyConnection { ... @include(if: true) { all: totalCount } }
            """);

        Json.Equal("""{ "duties": { "all": 4 } }""", data);
    }

    [Theory]
    [InlineData("first: -1", "first")]
    [InlineData("first: 501", "first")]
    [InlineData("last: -1", "last")]
    [InlineData("last: 501", "last")]
    [InlineData("first: 1, last: 1", "last")]
    public async Task Connections_ArgumentOutOfBounds_AreRefused(string arguments, string argument)
    {
        foreach (var connection in (string[])["townships", "duties", "departments", "departmentKinds", "legalActs", "documents"])
        {
            var error = await _http.FailAsync($$"""{ {{connection}}({{arguments}}) { totalCount } }""");

            Json.Equal($$"""{ "code": "INVALID_ARGUMENT", "argument": "{{argument}}" }""", error["extensions"]);
            Json.Equal($$"""["{{connection}}"]""", error["path"]);
        }
    }

    [Theory]
    [InlineData("""{ duties(after: "x") { nodes { id } } }""", """["duties"]""")]
    [InlineData("""{ townships(before: "") { nodes { id } } }""", """["townships"]""")]
    [InlineData("""{ township(name: "甲镇") { duties(after: "x") { nodes { id } } } }""", """["township", "duties"]""")]
    public async Task Connections_Garbage_IsNoCursor(string query, string path)
    {
        var error = await _http.FailAsync(query);

        Assert.Equal("INVALID_CURSOR", (string?)error["extensions"]!["code"]);
        Json.Equal(path, error["path"]);
    }

    [Fact]
    public async Task Connections_GarbageUnderOneName_LeavesItsSiblingsAlone()
    {
        var answer = await _http.RespondAsync(
            """
            {
              bad: township(name: "甲镇") { duties(first: 1, after: "x") { nodes { id } } }
              good: township(name: "甲镇") { duties(first: 1) { totalCount } }
            }
            """);

        var error = Assert.Single(answer["errors"]!.AsArray());
        Json.Equal("""["bad", "duties"]""", error!["path"]);
        Json.Equal("""{ "bad": null, "good": { "duties": { "totalCount": 6 } } }""", answer["data"]);
    }

    [Fact]
    public async Task Duties_CursorOfAnotherOrder_IsRefused()
    {
        var data = await _http.AskAsync("{ duties(first: 1, orderBy: NAME) { edges { cursor } } }");
        var cursor = (string?)data["duties"]!["edges"]![0]!["cursor"];

        var error = await _http.FailAsync("query($after: String) { duties(after: $after, orderBy: PRINTED) { nodes { id } } }", new { after = cursor });

        Assert.Equal("INVALID_CURSOR", (string?)error["extensions"]!["code"]);
    }

    private async Task<IEnumerable<string>> InOrderAsync(string order)
    {
        var data = await _http.AskAsync($$"""{ duties(orderBy: {{order}}) { nodes { id } } }""");
        return data["duties"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!);
    }
}
