using DutyGraph.Core;

namespace DutyGraph.Embedded.Tests.Search;

/// <summary>
/// Facets of random graphs, against plain counts. Counties have departments of their own and share some; townships of a county need not follow each other;
/// duties have up to six departments.
/// </summary>
public sealed class FacetTests
{
    private const int Seeds = 200;
    private const int Size = 4;

    private static readonly string[] Bureaus = ["公安局", "教育局", "水利局", "财政局", "民政局", "司法局", "林草局"];

    public static TheoryData<int> AllSeeds => [.. Enumerable.Range(1, Seeds)];

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public async Task Facets_OfARandomGraph_AreThoseOfPlainCounting(int seed)
    {
        var random = new Random(seed);
        var counties = random.Next(1, 4);
        Facts[] townships = [.. Enumerable.Range(0, random.Next(1, 9)).Select(number => Township(random, number, random.Next(counties)))];
        var graph = new EmbeddedGraph(townships);

        var answer = await graph.SearchAsync(
            new SearchRequest(SearchText.Of("防汛"), null, DutyFilter.All, new PageRequest(1), new SearchFacetSizes(Size, Size)), default);

        Duty[] found = [.. townships.SelectMany(facts => facts.Duties).Where(duty => duty.Name.Contains("防汛", StringComparison.Ordinal))];
        Assert.Equal(Greatest(found.Select(duty => duty.TownshipId)), answer.Facets!.Townships);
        Assert.Equal(Greatest(found.SelectMany(duty => duty.DepartmentIds)), answer.Facets.Departments);
    }

    private static IEnumerable<HitCount<string>> Greatest(IEnumerable<string> ids) => ids
        .GroupBy(id => id, StringComparer.Ordinal)
        .Select(group => new HitCount<string>(group.Key, group.Count()))
        .OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)
        .Take(Size);

    private static Facts Township(Random random, int number, int county)
    {
        var facts = TinyFacts.Of($"{number}号镇", [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(3) == 0 ? "巡查" : "防汛抗旱")]);
        var division = new Division($"division:{county}", $"{county}", $"{county}县", $"{county}县", $"{county}县", DivisionLevel.County, null);
        string[] names = [.. Bureaus.Select(bureau => $"{county}县{bureau}"), "省气象局", "铁路局"];
        return facts with
        {
            Township = facts.Township with { DivisionId = division.Id },
            Divisions = [division],
            Departments = [.. names.Select(name => new Department(NodeId.Department(name), name, [], null, null))],
            Duties =
            [
                .. facts.Duties.Select(duty => duty with
                {
                    DepartmentIds = [.. random.GetItems(names, random.Next(7)).Distinct().Select(NodeId.Department)],
                    TownshipResponsibilities = [],
                }),
            ],
        };
    }
}
