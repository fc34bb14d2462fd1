using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class DutyTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Fact]
    public async Task Duty_Assist_HasAllItsFields()
    {
        var data = await _http.AskAsync(
            """
            {
              duty(id: "duty:昌吉市甲镇/2025-01/ASSIST/1") {
                id list number name method discontinued forms
                township { name }
                category { name position }
                departments { name }
                superiorResponsibilities { number text performers { name } reportsTo { name } cites { title } }
                townshipResponsibilities { number text performers { name } reportsTo { name } cites { title } }
                cites { title kind }
                source { line document { fileName } }
                issues { code }
              }
            }
            """);

        Json.Equal(
            """
            {
              "duty": {
                "id": "duty:昌吉市甲镇/2025-01/ASSIST/1", "list": "ASSIST", "number": 1, "name": "农田防火", "method": null, "discontinued": false,
                "forms": ["巡查登记表"],
                "township": { "name": "甲镇" },
                "category": { "name": "应急管理及消防", "position": 18 },
                "departments": [{ "name": "昌吉市农业农村局" }, { "name": "昌吉市公安局" }],
                "superiorResponsibilities": [
                  { "number": 1, "text": "市农业农村局负责组织。", "performers": [{ "name": "昌吉市农业农村局" }], "reportsTo": [], "cites": [] },
                  { "number": 2, "text": "做好其他工作。", "performers": [], "reportsTo": [], "cites": [] }
                ],
                "townshipResponsibilities": [
                  {
                    "number": 1, "text": "按《防汛条例》巡查，上报市公安局。",
                    "performers": [], "reportsTo": [{ "name": "昌吉市公安局" }], "cites": [{ "title": "防汛条例" }]
                  },
                  { "number": null, "text": "填写《巡查登记表》。", "performers": [], "reportsTo": [], "cites": [] }
                ],
                "cites": [{ "title": "防汛条例", "kind": "REGULATION" }],
                "source": { "line": 101, "document": { "fileName": "jia.txt" } },
                "issues": []
              }
            }
            """,
            data);
    }

    [Fact]
    public async Task Duty_Reclaimed_SaysWhoTookItBackAndHow()
    {
        var data = await _http.AskAsync(
            """
            { duties(filter: { list: [RECLAIMED] }) { nodes { name method discontinued departments { name } superiorResponsibilities { text } } } }
            """);

        Json.Equal(
            """
            {
              "duties": {
                "nodes": [
                  { "name": "开具证明", "method": "由公安局办理。", "discontinued": false, "departments": [{ "name": "昌吉市公安局" }], "superiorResponsibilities": [] },
                  { "name": "评比", "method": "不再开展此项工作。", "discontinued": true, "departments": [], "superiorResponsibilities": [] }
                ]
              }
            }
            """,
            data);
    }

    [Fact]
    public async Task Issues_OfADutyThatCouldNotBeRead_SayFieldLineAndWhatIsPrinted()
    {
        var data = await _http.AskAsync(
            """
            { duty(id: "duty:木垒县乙乡/undated/ASSIST/2") { name issues { severity code message field line printed duty { id } } } }
            """);

        Json.Equal(
            """
            {
              "duty": {
                "name": "",
                "issues": [
                  {
                    "severity": "MISSING", "code": "NAME_MISSING", "message": "有误。 Faulty.", "field": "name", "line": 102, "printed": "□□",
                    "duty": { "id": "duty:木垒县乙乡/undated/ASSIST/2" }
                  },
                  {
                    "severity": "DAMAGED", "code": "CUT", "message": "有误。 Faulty.", "field": "departments", "line": 102, "printed": "□□",
                    "duty": { "id": "duty:木垒县乙乡/undated/ASSIST/2" }
                  }
                ]
              }
            }
            """,
            data);
    }

    // B, A and R: the lists BASIC, ASSIST and RECLAIMED; 甲 and 乙: the townships.
    [Theory]
    [InlineData("{}", "甲B1 甲B2 甲A1 甲A2 甲R1 甲R2 乙B1 乙A1 乙A2")]
    [InlineData("{ list: [ASSIST] }", "甲A1 甲A2 乙A1 乙A2")]
    [InlineData("{ list: [RECLAIMED, BASIC] }", "甲B1 甲B2 甲R1 甲R2 乙B1")]
    [InlineData("{ list: [] }", "")]
    [InlineData("""{ townships: ["township:木垒县乙乡"] }""", "乙B1 乙A1 乙A2")]
    [InlineData("""{ townships: ["township:木垒县丙乡"] }""", "")]
    [InlineData("""{ divisions: ["division:652301"] }""", "甲B1 甲B2 甲A1 甲A2 甲R1 甲R2")]
    [InlineData("""{ divisions: ["division:650000"] }""", "甲B1 甲B2 甲A1 甲A2 甲R1 甲R2 乙B1 乙A1 乙A2")]
    [InlineData("""{ categories: ["category:党的建设"] }""", "甲B1 甲R1 甲R2 乙B1 乙A2")]
    [InlineData("""{ departments: ["department:昌吉市公安局"] }""", "甲A1 甲A2 甲R1")]
    [InlineData("""{ departments: ["department:昌吉市农业农村局", "department:木垒县奇局"] }""", "甲A1 乙A2")]
    [InlineData("""{ departmentKinds: ["kind:公安局"] }""", "甲A1 甲A2 甲R1 乙A1")]
    [InlineData("""{ legalActs: ["act:防汛条例"] }""", "甲B2 甲A1")]
    [InlineData("""{ nameContains: "道路" }""", "甲A2 乙A1")]
    [InlineData("{ hasIssues: true }", "乙A2")]
    [InlineData("""{ hasIssues: false, list: [ASSIST] }""", "甲A1 甲A2 乙A1")]
    [InlineData("""{ list: [ASSIST], departmentKinds: ["kind:公安局"], nameContains: "道路", townships: ["township:木垒县乙乡"] }""", "乙A1")]
    public async Task Duties_Filter_LetsThroughTheseOnly(string filter, string expected) =>
        Assert.Equal(expected, await NamesAsync($"filter: {filter}"));

    [Theory]
    [InlineData("PRINTED", "甲B1 甲B2 甲A1 甲A2 甲R1 甲R2 乙B1 乙A1 乙A2")]
    [InlineData("NAME", "乙A2 甲A1 甲B1 乙B1 甲R1 甲R2 甲A2 乙A1 甲B2")]
    [InlineData("CATEGORY", "甲B1 甲R1 甲R2 乙B1 乙A2 甲B2 甲A1 甲A2 乙A1")]
    [InlineData("null", "甲B1 甲B2 甲A1 甲A2 甲R1 甲R2 乙B1 乙A1 乙A2")]
    public async Task Duties_OrderBy_StandInThatOrder(string order, string expected) =>
        Assert.Equal(expected, await NamesAsync($"orderBy: {order}"));

    [Fact]
    public async Task Duties_MoreThan500IdsInAList_AreRefused()
    {
        var error = await _http.FailAsync(
            "query($filter: DutyFilter) { duties(filter: $filter) { nodes { id } } }",
            new { filter = new { departments = Enumerable.Range(0, 501).Select(i => $"department:{i}") } });

        Json.Equal("""{ "code": "INVALID_ARGUMENT", "argument": "filter.departments" }""", error["extensions"]);
    }

    private async Task<string> NamesAsync(string arguments)
    {
        var data = await _http.AskAsync($$"""{ duties({{arguments}}) { nodes { list number township { name } } } }""");
        return string.Join(' ', data["duties"]!["nodes"]!.AsArray().Select(duty =>
            $"{((string?)duty!["township"]!["name"])![0]}{((string?)duty["list"])![0]}{duty["number"]}"));
    }
}
