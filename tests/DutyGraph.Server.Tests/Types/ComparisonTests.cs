using System.Text.Json.Nodes;
using DutyGraph.Server.Tests.Service;
using DutyGraph.Server.Tests.Tiny;

namespace DutyGraph.Server.Tests.Types;

/// <summary>Comparisons of the two townships of the tiny graph.</summary>
public sealed class ComparisonTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Fact]
    public async Task Compare_SharedMatters_HaveACellATownship()
    {
        var data = await CompareAsync(
            [TinyGraph.Yi, TinyGraph.Jia],
            "townships { fullName } rows { name differing topic { name } cells { lists duties { id } } }",
            "{ minTownships: 2 }");

        Json.Equal(
            """
            {
              "compare": {
                "townships": [{ "fullName": "木垒县乙乡" }, { "fullName": "昌吉市甲镇" }],
                "rows": [
                  {
                    "name": "加强党的建设", "differing": false, "topic": { "name": "加强党的建设" },
                    "cells": [
                      { "lists": ["BASIC"], "duties": [{ "id": "duty:木垒县乙乡/undated/BASIC/1" }] },
                      { "lists": ["BASIC"], "duties": [{ "id": "duty:昌吉市甲镇/2025-01/BASIC/1" }] }
                    ]
                  },
                  {
                    "name": "道路安全", "differing": false, "topic": { "name": "道路安全" },
                    "cells": [
                      { "lists": ["ASSIST"], "duties": [{ "id": "duty:木垒县乙乡/undated/ASSIST/1" }] },
                      { "lists": ["ASSIST"], "duties": [{ "id": "duty:昌吉市甲镇/2025-01/ASSIST/2" }] }
                    ]
                  }
                ]
              }
            }
            """,
            data["data"]);
    }

    [Fact]
    public async Task Compare_MattersOfOneTownship_AreRowsOfTheirOwnWithoutTopic()
    {
        var data = await CompareAsync([TinyGraph.Yi, TinyGraph.Jia], "rows { name topic { id } cells { lists } }", """{ categories: ["category:党的建设"] }""");

        Json.Equal(
            """
            [
              { "name": "", "topic": null, "cells": [{ "lists": ["ASSIST"] }, null] },
              { "name": "开具证明", "topic": null, "cells": [null, { "lists": ["RECLAIMED"] }] },
              { "name": "评比", "topic": null, "cells": [null, { "lists": ["RECLAIMED"] }] }
            ]
            """,
            new JsonArray([.. data["data"]!["compare"]!["rows"]!.AsArray().Skip(1).Select(row => row!.DeepClone())]));
    }

    [Theory]
    [InlineData("INVALID_ARGUMENT", "1", TinyGraph.Jia)]
    [InlineData("INVALID_ARGUMENT", TinyGraph.Jia, TinyGraph.Jia, TinyGraph.Yi, TinyGraph.Jia)]
    [InlineData("INVALID_ARGUMENT", "11", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")]
    [InlineData("NOT_FOUND", "township:无", TinyGraph.Jia, "township:无")]
    [InlineData("NOT_FOUND", TinyGraph.Police, TinyGraph.Jia, TinyGraph.Police)]
    public async Task Compare_WhatIsNotAllowed_IsRefusedWithWhatWasAsked(string code, string named, params string[] townships)
    {
        var error = (await CompareAsync(townships, "rows { name }", "null"))["errors"]![0]!;

        Assert.Equal(code, (string?)error["extensions"]!["code"]);
        Assert.Contains(named, (string?)error["message"], StringComparison.Ordinal);
    }

    private Task<JsonObject> CompareAsync(string[] townships, string selection, string filter) =>
        _http.RespondAsync($"query ($townships: [ID!]!) {{ compare(townships: $townships, filter: {filter}) {{ {selection} }} }}", new { townships });
}
