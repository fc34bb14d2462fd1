using System.Text.Json.Nodes;
using DutyGraph.Server.Browsing;
using DutyGraph.Server.Tests.FiveLists;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Browsing;

/// <summary>The example queries on the five lists: each succeeds and returns rows.</summary>
[Collection(FiveListsGroup.Name)]
public sealed class ExampleQueriesTests(FiveListsService service)
{
    public static TheoryData<string> Queries => [.. ExampleQueries.All];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Example_OverTheFiveLists_HasRows(string query)
    {
        var http = await service.ReadyAsync();

        var answer = (await http.AskAsync(query)).Single().Value!;

        Assert.NotEmpty((answer as JsonArray ?? answer["nodes"] ?? answer["rows"])!.AsArray());
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void TitleOf_Example_IsChineseThenEnglish(string query) =>
        Assert.Matches(@"^\p{IsCJKUnifiedIdeographs}.*[。？，\p{IsCJKUnifiedIdeographs}] [A-Z][a-z ]+", ExampleQueries.TitleOf(query));
}
