using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Schema;

/// <summary>Categories, legal acts, documents and statistics.</summary>
public sealed class SourceTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Fact]
    public async Task Categories_All_StandInThePrintedOrder()
    {
        var data = await _http.AskAsync(
            """
            { categories { id name position counts { basic assist reclaimed total } duties(filter: { list: [ASSIST] }) { nodes { id } totalCount } } }
            """);

        Json.Equal(
            """
            {
              "categories": [
                {
                  "id": "category:党的建设", "name": "党的建设", "position": 1, "counts": { "basic": 2, "assist": 1, "reclaimed": 2, "total": 5 },
                  "duties": { "nodes": [{ "id": "duty:木垒县乙乡/undated/ASSIST/2" }], "totalCount": 1 }
                },
                {
                  "id": "category:应急管理及消防", "name": "应急管理及消防", "position": 18, "counts": { "basic": 1, "assist": 3, "reclaimed": 0, "total": 4 },
                  "duties": {
                    "nodes": [
                      { "id": "duty:昌吉市甲镇/2025-01/ASSIST/1" }, { "id": "duty:昌吉市甲镇/2025-01/ASSIST/2" }, { "id": "duty:木垒县乙乡/undated/ASSIST/1" }
                    ],
                    "totalCount": 3
                  }
                }
              ]
            }
            """,
            data);
    }

    [Fact]
    public async Task LegalActs_All_SayWhoCitesThem()
    {
        var data = await _http.AskAsync("{ legalActs { nodes { id title kind citedBy { nodes { name } totalCount } } } }");

        Json.Equal(
            """
            {
              "legalActs": {
                "nodes": [
                  {
                    "id": "act:中华人民共和国公路法", "title": "中华人民共和国公路法", "kind": "LAW",
                    "citedBy": { "nodes": [{ "name": "道路安全" }], "totalCount": 1 }
                  },
                  {
                    "id": "act:防汛条例", "title": "防汛条例", "kind": "REGULATION",
                    "citedBy": { "nodes": [{ "name": "防汛演练" }, { "name": "农田防火" }], "totalCount": 2 }
                  }
                ]
              }
            }
            """,
            data);
    }

    [Theory]
    [InlineData("{ kind: [REGULATION, RULE] }", "防汛条例")]
    [InlineData("""{ titleContains: "公路" }""", "中华人民共和国公路法")]
    [InlineData("""{ kind: [LAW], titleContains: "防汛" }""", "")]
    public async Task LegalActs_Filter_LetsThroughTheseOnly(string filter, string expected)
    {
        var data = await _http.AskAsync($$"""{ legalActs(filter: {{filter}}) { nodes { title } } }""");

        Assert.Equal(expected, string.Join(' ', data["legalActs"]!["nodes"]!.AsArray().Select(node => (string?)node!["title"])));
    }

    [Fact]
    public async Task Documents_All_HaveAllTheirFields()
    {
        var data = await _http.AskAsync(
            """
            {
              documents {
                nodes {
                  id title edition fileName sha256 township { name } counts { total }
                  issues { code } damaged: issues(severity: DAMAGED) { code duty { number } } inferred: issues(severity: INFERRED) { code }
                }
                totalCount
              }
            }
            """);

        Json.Equal(
            $$"""
            {
              "documents": {
                "nodes": [
                  {
                    "id": "document:a1a1a1a1a1a1a1a1", "title": "昌吉市甲镇履职事项清单", "edition": "2025-01", "fileName": "jia.txt",
                    "sha256": "{{string.Concat(Enumerable.Repeat("a1", 32))}}", "township": { "name": "甲镇" }, "counts": { "total": 6 },
                    "issues": [], "damaged": [], "inferred": []
                  },
                  {
                    "id": "document:b2b2b2b2b2b2b2b2", "title": "木垒县乙乡履职事项清单", "edition": null, "fileName": "yi.txt",
                    "sha256": "{{string.Concat(Enumerable.Repeat("b2", 32))}}", "township": { "name": "乙乡" }, "counts": { "total": 3 },
                    "issues": [{ "code": "NAME_MISSING" }, { "code": "CUT" }], "damaged": [{ "code": "CUT", "duty": { "number": 2 } }], "inferred": []
                  }
                ],
                "totalCount": 2
              }
            }
            """,
            data);
    }

    [Fact]
    public async Task Statistics_OfAll_CountEverything()
    {
        var data = await _http.AskAsync(
            """
            {
              statistics {
                townships departments categories legalActs documents counts { basic assist reclaimed total }
                byCategory { category { name } counts { total } } byTownship { township { name } counts { basic assist reclaimed } }
              }
            }
            """);

        Json.Equal(
            """
            {
              "statistics": {
                "townships": 2, "departments": 4, "categories": 2, "legalActs": 2, "documents": 2,
                "counts": { "basic": 3, "assist": 4, "reclaimed": 2, "total": 9 },
                "byCategory": [
                  { "category": { "name": "党的建设" }, "counts": { "total": 5 } }, { "category": { "name": "应急管理及消防" }, "counts": { "total": 4 } }
                ],
                "byTownship": [
                  { "township": { "name": "甲镇" }, "counts": { "basic": 2, "assist": 2, "reclaimed": 2 } },
                  { "township": { "name": "乙乡" }, "counts": { "basic": 1, "assist": 2, "reclaimed": 0 } }
                ]
              }
            }
            """,
            data);
    }

    [Fact]
    public async Task Statistics_Filtered_CountWhatTheFilterLetsThrough()
    {
        var data = await _http.AskAsync(
            """
            { statistics(filter: { legalActs: ["act:公路法", "act:防汛条例"] }) { townships departments legalActs counts { total } byTownship { township { name } } } }
            """);

        Json.Equal(
            """
            { "statistics": { "townships": 1, "departments": 2, "legalActs": 1, "counts": { "total": 2 }, "byTownship": [{ "township": { "name": "甲镇" } }] } }
            """,
            data);
    }
}
