using System.Text.Json.Nodes;
using DutyGraph.Core;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.FiveLists;

/// <summary>The ranking, compared with one counted from the duties that the API returns.</summary>
[Collection(FiveListsGroup.Name)]
public sealed class RankingTests(FiveListsService service)
{
    [Theory]
    [InlineData("DUTIES", "{ list: [ASSIST] }")]
    [InlineData("LEADS", "{ list: [ASSIST] }")]
    [InlineData("ALONE", """{ list: [ASSIST], categories: ["category:应急管理及消防"] }""")]
    [InlineData("CLAUSES", """{ list: [ASSIST], townships: ["township:昌吉市六工镇", "township:木垒县大石头乡"] }""")]
    public async Task SupportRanking_OfDepartments_IsWhatCountingTheDutiesGives(string by, string filter)
    {
        var http = await service.ReadyAsync();
        var duties = await DutyPages.AllAsync(http, $"filter: {filter},", "departments { name } townshipResponsibilities { number }");
        var expected = duties
            .SelectMany(duty => Names(duty).Distinct().Select(name => (Name: name, Count: Measure(by, duty, name))))
            .GroupBy(link => link.Name, link => link.Count)
            .Select(links => (Name: links.Key, Count: links.Sum()))
            .Where(place => place.Count > 0)
            .OrderByDescending(place => place.Count).ThenBy(place => place.Name, CodePointComparer.Instance)
            .ToList();

        var data = await http.AskAsync(
            $$"""{ supportRanking(by: {{by}}, filter: {{filter}}, first: 500) { rank department { name } totals { {{by.ToLowerInvariant()}} } } }""");

        Assert.Equal(
            expected.Select(place => $"{1 + expected.Count(other => other.Count > place.Count)} {place.Name} {place.Count}"),
            data["supportRanking"]!.AsArray().Select(place => $"{place!["rank"]} {place["department"]!["name"]} {place["totals"]![by.ToLowerInvariant()]}"));
    }

    private static string[] Names(JsonNode duty) => [.. duty["departments"]!.AsArray().Select(department => (string)department!["name"]!)];

    private static int Measure(string by, JsonNode duty, string name) => by switch
    {
        "LEADS" => Names(duty)[0] == name ? 1 : 0,
        "ALONE" => Names(duty).Length == 1 ? 1 : 0,
        "CLAUSES" => duty["townshipResponsibilities"]!.AsArray().Count,
        _ => 1,
    };
}
