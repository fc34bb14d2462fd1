using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class DocumentTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

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

    [Theory]
    [InlineData("code: \"CUT\"", "CUT")]
    [InlineData("field: \"name\"", "NAME_MISSING")]
    [InlineData("severity: DAMAGED, code: \"NAME_MISSING\"", "")]
    [InlineData("code: null, field: null", "NAME_MISSING CUT")]
    public async Task Issues_OfACodeOrField_AreThoseAlone(string arguments, string codes)
    {
        var data = await _http.AskAsync($$"""{ documents(last: 1) { nodes { issues({{arguments}}) { code } } } }""");

        var issues = data["documents"]!["nodes"]![0]!["issues"]!.AsArray();
        Assert.Equal(codes, string.Join(' ', issues.Select(issue => (string)issue!["code"]!)));
    }
}
