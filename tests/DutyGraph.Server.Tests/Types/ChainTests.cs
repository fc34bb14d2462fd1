using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class ChainTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Fact]
    public async Task Chain_ToAnotherNode_IsTheShortestPathsInTheDirectionsOfTheGraph()
    {
        var data = await _http.AskAsync(
            """
            {
              chain(from: "township:昌吉市甲镇", to: "act:中华人民共和国公路法", depth: 3) {
                nodes { __typename id } distances edges { kind from to } truncated hidden { node kind count }
              }
            }
            """);

        Json.Equal(
            """
            {
              "chain": {
                "nodes": [
                  { "__typename": "Township", "id": "township:昌吉市甲镇" },
                  { "__typename": "Duty", "id": "duty:昌吉市甲镇/2025-01/ASSIST/2" },
                  { "__typename": "LegalAct", "id": "act:中华人民共和国公路法" }
                ],
                "distances": [0, 1, 2],
                "edges": [
                  { "kind": "CITES", "from": "duty:昌吉市甲镇/2025-01/ASSIST/2", "to": "act:中华人民共和国公路法" },
                  { "kind": "HAS_DUTY", "from": "township:昌吉市甲镇", "to": "duty:昌吉市甲镇/2025-01/ASSIST/2" }
                ],
                "truncated": false,
                "hidden": [
                  { "node": "duty:昌吉市甲镇/2025-01/ASSIST/2", "kind": "ABOUT", "count": 1 },
                  { "node": "duty:昌吉市甲镇/2025-01/ASSIST/2", "kind": "ASSISTS", "count": 1 },
                  { "node": "duty:昌吉市甲镇/2025-01/ASSIST/2", "kind": "HAS_RESPONSIBILITY", "count": 2 },
                  { "node": "duty:昌吉市甲镇/2025-01/ASSIST/2", "kind": "IN_CATEGORY", "count": 1 },
                  { "node": "township:昌吉市甲镇", "kind": "HAD_DUTY", "count": 2 },
                  { "node": "township:昌吉市甲镇", "kind": "HAS_DUTY", "count": 3 },
                  { "node": "township:昌吉市甲镇", "kind": "PART_OF", "count": 1 }
                ]
              }
            }
            """,
            data);
    }

    [Fact]
    public async Task Chain_AroundADuty_ReachesItsClausesAndWhoTheyReportTo()
    {
        var data = await _http.AskAsync(
            """
            {
              chain(from: "duty:昌吉市甲镇/2025-01/ASSIST/1", edges: [HAS_RESPONSIBILITY, REPORTS_TO]) {
                nodes { id ... on Responsibility { party number text duty { name } reportsTo { name } } }
              }
            }
            """);

        Json.Equal(
            """
            {
              "chain": {
                "nodes": [
                  { "id": "duty:昌吉市甲镇/2025-01/ASSIST/1" },
                  {
                    "id": "responsibility:昌吉市甲镇/2025-01/ASSIST/1/SUPERIOR/1", "party": "SUPERIOR", "number": 1, "text": "市农业农村局负责组织。",
                    "duty": { "name": "农田防火" }, "reportsTo": []
                  },
                  {
                    "id": "responsibility:昌吉市甲镇/2025-01/ASSIST/1/SUPERIOR/2", "party": "SUPERIOR", "number": 2, "text": "做好其他工作。",
                    "duty": { "name": "农田防火" }, "reportsTo": []
                  },
                  {
                    "id": "responsibility:昌吉市甲镇/2025-01/ASSIST/1/TOWNSHIP/1", "party": "TOWNSHIP", "number": 1, "text": "按《防汛条例》巡查，上报市公安局。",
                    "duty": { "name": "农田防火" }, "reportsTo": [{ "name": "昌吉市公安局" }]
                  },
                  {
                    "id": "responsibility:昌吉市甲镇/2025-01/ASSIST/1/TOWNSHIP/2", "party": "TOWNSHIP", "number": null, "text": "填写《巡查登记表》。",
                    "duty": { "name": "农田防火" }, "reportsTo": []
                  },
                  { "id": "department:昌吉市公安局" }
                ]
              }
            }
            """,
            data);
    }

    [Theory]
    [InlineData("from: \"kind:公安局\", depth: 0", "INVALID_ARGUMENT", "depth", "1 到 6 之间，收到 0")]
    [InlineData("from: \"kind:公安局\", depth: 7", "INVALID_ARGUMENT", "depth", "must be 1 to 6; got 7")]
    [InlineData("from: \"kind:公安局\", limit: 0", "INVALID_ARGUMENT", "limit", "1 到 2000 之间，收到 0")]
    [InlineData("from: \"kind:公安局\", limit: 2001", "INVALID_ARGUMENT", "limit", "must be 1 to 2000; got 2001")]
    [InlineData("from: \"kind:无\"", "NOT_FOUND", "from", "kind:无")]
    [InlineData("from: \"kind:公安局\", to: \"公安局\"", "NOT_FOUND", "to", "'公安局'")]
    public async Task Chain_WhatCannotBeAnswered_IsAnErrorThatSaysWhatWasAsked(string arguments, string code, string argument, string message)
    {
        var error = await _http.FailAsync($"{{ chain({arguments}) {{ truncated }} }}");

        Assert.Equal((code, argument), ((string?)error["extensions"]!["code"], (string?)error["extensions"]!["argument"]));
        Assert.Contains(message, (string?)error["message"], StringComparison.Ordinal);
    }
}
