using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.FiveLists;

[Collection(FiveListsGroup.Name)]
public sealed class CountTests(FiveListsService service)
{
    [Fact]
    public async Task Statistics_OfTheFiveLists_CountEveryItem()
    {
        var http = await service.ReadyAsync();

        var data = await http.AskAsync(
            """
            {
              statistics {
                townships documents counts { basic assist reclaimed total }
                byTownship { township { fullName code } counts { basic assist reclaimed } }
              }
            }
            """);

        Json.Equal(
            """
            {
              "statistics": {
                "townships": 5, "documents": 5, "counts": { "basic": 502, "assist": 516, "reclaimed": 196, "total": 1214 },
                "byTownship": [
                  { "township": { "fullName": "奇台县奇台镇", "code": "652325100" }, "counts": { "basic": 85, "assist": 68, "reclaimed": 26 } },
                  { "township": { "fullName": "奎屯市开干齐乡", "code": "654003201" }, "counts": { "basic": 87, "assist": 123, "reclaimed": 51 } },
                  { "township": { "fullName": "昌吉市六工镇", "code": "652301105" }, "counts": { "basic": 136, "assist": 94, "reclaimed": 30 } },
                  { "township": { "fullName": "昭苏县昭苏镇", "code": "654026100" }, "counts": { "basic": 89, "assist": 128, "reclaimed": 52 } },
                  { "township": { "fullName": "木垒县大石头乡", "code": "652328205" }, "counts": { "basic": 105, "assist": 103, "reclaimed": 37 } }
                ]
              }
            }
            """,
            data);
    }

    [Fact]
    public async Task Departments_OfAllAssistDuties_Are862PrintedLinksAnd13InferredOnes()
    {
        var http = await service.ReadyAsync();

        var links = 0;
        foreach (var duty in await DutyPages.AllAsync(http, "filter: { list: [ASSIST] }", "departments { id }"))
        {
            links += duty["departments"]!.AsArray().Count;
        }

        // Damaged cells of qitai lost 13 departments, which were recovered from the clauses.
        Assert.Equal(862 + 13, links);
    }

    [Fact]
    public async Task NameContains_AVariantCharacterInTheSource_IsFoundByTheUsualOne()
    {
        // qitai 177 prints 国土调査 with U+67FB.
        var http = await service.ReadyAsync();

        var data = await http.AskAsync("""{ duties(filter: { nameContains: "国土调查", townships: ["township:奇台县奇台镇"] }) { nodes { source { line } } } }""");

        Json.Equal("""{ "duties": { "nodes": [{ "source": { "line": 177 } }] } }""", data);
    }
}
