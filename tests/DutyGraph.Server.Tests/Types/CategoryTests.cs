using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class CategoryTests(TinyService service) : IClassFixture<TinyService>
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
}
