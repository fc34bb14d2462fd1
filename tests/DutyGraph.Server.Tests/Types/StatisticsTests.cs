using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class StatisticsTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

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
