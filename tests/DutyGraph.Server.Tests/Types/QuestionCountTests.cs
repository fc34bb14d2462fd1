using DutyGraph.Core;
using DutyGraph.Server.Tests.Service;
using DutyGraph.Server.Tests.Tiny;

namespace DutyGraph.Server.Tests.Types;

/// <summary>The number of queries to the store depends on the depth of a GraphQL query, never on the number of rows.</summary>
public sealed class QuestionCountTests : IDisposable
{
    // A page of 500 in a page of 500 exceeds the default cost limit.
    private readonly TinyService _service = new() { RequestCost = 1_000_000_000 };
    private readonly HttpClient _http;

    public QuestionCountTests() => _http = _service.CreateClient();

    [Fact]
    public async Task Deep_EveryLevel_AsksOnce()
    {
        var asked = await CountAsync(
            """
            {
              duties {
                nodes {
                  township { division { parent { parent { name } } } }
                  category { name }
                  departments { kind { support { duties } departments(first: 3) { nodes { assistedBy(first: 2) { nodes { category { name } } } } } } }
                  cites { title }
                }
              }
            }
            """);

        // By level: the duties; all their neighbours; the divisions and kinds of these; the divisions above, and the support and departments of the kinds;
        // the region, and the duties of those departments. The categories of the duties are already loaded by then.
        Assert.Equal(
            ["DepartmentsOfAsync", "DutiesAsync", "DutiesOfAsync", "NodesAsync", "NodesAsync", "NodesAsync", "NodesAsync", "SupportAsync"], asked);
    }

    [Fact]
    public async Task Wide_AsManyQuestionsForManyTownshipsAsForOne()
    {
        const string query =
            """
            {
              townships(first: 500) {
                nodes {
                  division { name } counts { total } assists { department { name } } documents { counts { total } issues { duty { name } } }
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
        _service.Replace(TinyGraph.OfYi());
        var ofOne = await CountAsync(query);
        _service.Replace(ManyTownships.Of(TinyGraph.OfYi(), 300));

        var ofMany = await CountAsync(query);

        Assert.Equal(ofOne, ofMany);
    }

    [Fact]
    public async Task Siblings_SameQuestionUnderTwoNames_IsAskedOnce()
    {
        var asked = await CountAsync(
            """
            {
              townships {
                nodes {
                  one: duties(filter: { list: [ASSIST], categories: ["category:党的建设"] }, first: 2) { nodes { name } }
                  two: duties(filter: { list: [ASSIST], categories: ["category:党的建设"] }, first: 2) { nodes { id } }
                  other: duties(filter: { list: [BASIC], categories: ["category:党的建设"] }, first: 2) { nodes { id } }
                }
              }
            }
            """);

        Assert.Equal(["DutiesOfAsync", "DutiesOfAsync", "TownshipsAsync"], asked);
    }

    [Fact]
    public async Task Roots_ManyIds_AreOneQuestion()
    {
        var asked = await CountAsync(
            """
            {
              a: duty(id: "duty:昌吉市甲镇/2025-01/ASSIST/1") { id } b: township(id: "township:木垒县乙乡") { id } c: node(id: "kind:公安局") { id }
              d: nodes(ids: ["act:防汛条例", "kind:公安局"]) { id }
            }
            """);

        Assert.Equal(["NodesAsync"], asked);
    }

    [Theory]
    [InlineData("{ duties { nodes { id } } }", false, true)]
    [InlineData("{ duties { totalCount } }", true, false)]
    [InlineData("{ duties { totalCount pageInfo { hasNextPage } } }", true, true)]
    [InlineData("{ duties { totalCount @skip(if: true) edges { cursor } } }", false, true)]
    public async Task Selection_OfAConnection_DecidesWhatIsCountedAndWhatIsRead(string query, bool total, bool items)
    {
        await CountAsync(query);

        var page = Assert.Single(_service.Questions.Pages);
        Assert.Equal((total, items), (page.WithTotal, page.WithItems));
    }

    [Theory]
    [InlineData("{ duties { nodes { id name } } }", DutyParts.None)]
    [InlineData("{ duties { nodes { category { name } } edges { node { departments { name } } } } }", DutyParts.Category | DutyParts.Departments)]
    [InlineData("{ duties { nodes { townshipResponsibilities { text } } } }", DutyParts.Clauses)]
    [InlineData(
        "{ duties { nodes { ... on Duty { township { id } cites { title } } source { line } category @skip(if: true) { id } } } }",
        DutyParts.Township | DutyParts.LegalActs | DutyParts.Document)]
    [InlineData("{ duties { edges { node { method issues { code } } } } }", DutyParts.Details)]
    public async Task Selection_AroundTheDuties_IsToldToTheStore(string query, DutyParts parts)
    {
        await CountAsync(query);

        Assert.Equal(parts, Assert.Single(_service.Questions.Pages).Parts);
    }

    [Theory]
    [InlineData("department(name: \"昌吉市公安局\")")]
    [InlineData("department(id: \"department:昌吉市公安局\")")]
    public async Task Selection_OfTheDutiesOfOneDepartment_IsReadTogetherWithTheDepartment(string department)
    {
        var asked = await CountAsync(
            $$"""
            {
              {{department}} {
                name
                back: reclaimed(last: 2) { totalCount }
                assistedBy(filter: { list: [ASSIST] }, orderBy: NAME, first: 3) { nodes { township { name } } }
              }
            }
            """);

        Assert.Equal(["DutiesOfAsync", "NodesAsync", "NodesWithDutiesAsync"], asked);
        Assert.Equal(
            [new PageRequest(3, Parts: DutyParts.Township), new PageRequest(2, FromEnd: true, WithItems: false, WithTotal: true, Parts: DutyParts.None)],
            _service.Questions.Pages);
    }

    [Theory]
    [InlineData("first: 501", "INVALID_ARGUMENT")]
    [InlineData("after: \"x\"", "INVALID_CURSOR")]
    public async Task Selection_OfAPageThatIsRefused_IsTheErrorOfThePage(string arguments, string code)
    {
        var error = await _http.FailAsync($$"""{ department(name: "昌吉市公安局") { name page: assistedBy({{arguments}}) { nodes { id } } } }""");

        Assert.Equal((code, "department page"), ((string?)error["extensions"]!["code"], string.Join(' ', error["path"]!.AsArray())));
    }

    public void Dispose()
    {
        _http.Dispose();
        _service.Dispose();
    }

    private async Task<IReadOnlyList<string>> CountAsync(string query)
    {
        _service.Questions.Clear();
        await _http.AskAsync(query);
        return _service.Questions.Asked;
    }
}
