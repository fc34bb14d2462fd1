using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;
using DutyGraph.Neo4j;

namespace DutyGraph.Contract.Tests.Statements;

/// <summary>Statements start at indexes, and their database hits depend on the size of the answer, not of the graph: ten townships or a hundred.</summary>
[TestCaseOrderer(OneWorldAfterAnother.Name, "DutyGraph.Contract.Tests")]
public sealed class ProfileTests(Neo4jWorld world) : IClassFixture<Neo4jWorld>
{
    private static readonly Lazy<Published> Lists = new(Published.Read);

    /// <summary>
    /// Without neighbours and clauses, because the duties on the page of a larger graph may have more or fewer of them. One list of one township is the same
    /// in a graph of any size.
    /// </summary>
    private static readonly PageRequest Page = new(50, Parts: DutyParts.None);

    private static readonly PageRequest Total = new(0, WithItems: false, WithTotal: true);

    /// <summary>Queries whose answers have the same size in a graph of any size.</summary>
    private static readonly (string Name, Func<IDutyGraph, ValueTask> Ask)[] Questions =
    [
        (
            "assist",
            async graph => await graph.DutiesAsync(new() { Lists = [DutyList.Assist] }, DutyOrder.Printed, Page with { Parts = DutyParts.All }, default)),
        ("by name", async graph => await graph.DutiesAsync(DutyFilter.All, DutyOrder.Name, Page, default)),
        ("by category, from the end", async graph => await graph.DutiesAsync(DutyFilter.All, DutyOrder.Category, Page with { FromEnd = true }, default)),
        ("township", async graph => await graph.DutiesAsync(new() { Townships = ["township:昭苏县昭苏镇"], HasIssues = true }, DutyOrder.Name, Page, default)),
        (
            "department",
            async graph => await graph.DutiesOfAsync(DutyOwner.AssistedDepartment, ["department:昭苏县公安局"], DutyFilter.All, DutyOrder.Printed, Page, default)),
        (
            "department with its duties",
            async graph =>
                await graph.NodesWithDutiesAsync(DutyOwner.AssistedDepartment, ["department:昭苏县公安局"], DutyFilter.All, DutyOrder.Printed, Page, default)),
        ("count", async graph => await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, Total, default)),
        ("count of a list", async graph => await graph.DutiesAsync(new() { Lists = [DutyList.Assist] }, DutyOrder.Printed, Total, default)),
        ("townships", async graph => await graph.TownshipsAsync(new(), new(5), default)),
        ("townships of a division", async graph => await graph.TownshipsOfAsync(["division:654026"], Page, default)),
        ("departments", async graph => await graph.DepartmentsAsync(new(), new(5), default)),
        ("departments of a division", async graph => await graph.DepartmentsOfAsync(DepartmentOwner.Division, ["division:654026"], Page, default)),
        ("kinds", async graph => await graph.DepartmentKindsAsync(new(5), default)),
        ("acts", async graph => await graph.LegalActsAsync(new(), new(5), default)),
        ("documents", async graph => await graph.DocumentsAsync(new(5), default)),
        ("documents of a township", async graph => await graph.DocumentsOfAsync(["township:昭苏县昭苏镇"], default)),
        ("divisions of a division", async graph => await graph.DivisionsBelowAsync(["division:654000"], default)),
        ("nodes", async graph => await graph.NodesAsync(["duty:昭苏县昭苏镇/2025-07/ASSIST/1", "department:昭苏县公安局", "act:信访办法"], default)),
        (
            "issues of a document",
            async graph => await graph.IssuesAsync([FiveLists.Facts.Single(facts => facts.Township.Id == "township:昭苏县昭苏镇").Document.Id], default)),
        ("names", async graph => await graph.DepartmentsNamedAsync(["昭苏县公安局"], default)),
        ("names of townships", async graph => await graph.TownshipsNamedAsync(["昭苏县昭苏镇"], default)),
        ("counts", async graph => await graph.CountsAsync(CountOwner.Township, ["township:昭苏县昭苏镇"], default)),
        ("support of a department", async graph => await graph.SupportAsync(SupportGroup.Department, ["department:昭苏县公安局"], default)),
        ("support of a township", async graph => await graph.SupportOfTownshipsAsync(["township:昭苏县昭苏镇"], 5, default)),
        (
            "search for a township",
            async graph => await graph.SearchAsync(new(SearchText.Of("昭苏镇"), [SearchKind.Township], DutyFilter.All, new(5, WithTotal: true)), default)),
        ("statistics of a township", async graph => await graph.StatisticsAsync(new() { Townships = ["township:昭苏县昭苏镇"] }, default)),
        ("chain around a township", async graph => await graph.ChainAsync(new("township:昭苏县昭苏镇", Depth: 1), default)),
        ("chain around a clause", async graph => await graph.ChainAsync(new("responsibility:昭苏县昭苏镇/2025-07/ASSIST/1/TOWNSHIP/1", Depth: 2), default)),
        ("chain between neighbours", async graph => await graph.ChainAsync(new("duty:昭苏县昭苏镇/2025-07/ASSIST/1", "township:昭苏县昭苏镇"), default)),
        ("topics", async graph => await graph.TopicsAsync(new(), TopicOrder.Spread, Page, default)),
        ("topics, differing first", async graph => await graph.TopicsAsync(new(), TopicOrder.Differing, Page, default)),
        (
            "topics of a category in many townships",
            async graph => await graph.TopicsAsync(
                new(Categories: ["category:应急管理及消防"], MinTownships: 3, Differing: false, NameContains: "防汛"),
                TopicOrder.Spread,
                Page with { WithTotal = true },
                default)),
        ("topics of duties", async graph => await graph.TopicsOfAsync(["duty:昭苏县昭苏镇/2025-07/ASSIST/1", "duty:昭苏县昭苏镇/2025-07/BASIC/1"], default)),
        ("townships side by side", async graph => await graph.CompareAsync(["township:昭苏县昭苏镇", "township:昌吉市六工镇"], new(), DutyParts.None, default)),
        (
            "five townships side by side",
            async graph => await graph.CompareAsync([.. FiveLists.Facts.Select(facts => facts.Township.Id)], new(Differing: true), DutyParts.None, default)),
        (
            "ranking in a township",
            async graph =>
                await graph.RankAsync(SupportMeasure.Leads, SupportGroup.Kind, new() { Townships = ["township:昭苏县昭苏镇"] }, 5, SupportParts.Totals, default)),
    ];

    /// <summary>Queries that count or rank over a number of nodes that grows with the townships.</summary>
    private static readonly (string Name, Func<IDutyGraph, ValueTask> Ask)[] GrowingQuestions =
    [
        ("members of a topic", async graph => await graph.TopicMembersAsync([await WidestTopicAsync(graph)], new(50), default)),
        (
            "duties of a topic",
            async graph => await graph.DutiesOfAsync(DutyOwner.Topic, [await WidestTopicAsync(graph)], DutyFilter.All, DutyOrder.Printed, Page, default)),
        ("counts of a category", async graph => await graph.CountsAsync(CountOwner.Category, ["category:应急管理及消防"], default)),
        ("support of a kind", async graph => await graph.SupportAsync(SupportGroup.Kind, ["kind:公安局"], default)),
        ("departments of a kind", async graph => await graph.DepartmentsOfAsync(DepartmentOwner.Kind, ["kind:公安局"], Page, default)),
        (
            "search for duties",
            async graph => await graph.SearchAsync(new(SearchText.Of("防汛"), [SearchKind.Duty], DutyFilter.All, new(50, WithTotal: true)), default)),
        (
            "search for topics",
            async graph => await graph.SearchAsync(new(SearchText.Of("防汛"), [SearchKind.Topic], DutyFilter.All, new(50, WithTotal: true)), default)),
        ("chain between townships", async graph => await graph.ChainAsync(new("township:昭苏县昭苏镇", "township:昌吉市六工镇", Depth: 6), default)),
    ];

    [SkippableFact]
    public async Task Statements_TenTimesTheTownships_TouchNoMoreOfTheDatabaseThanTheirAnswersGrow()
    {
        var ofTen = await HitsAsync(times: 2);
        var ofHundred = await HitsAsync(times: 20);

        // In the larger graph, shared neighbours have a few more relationships, and the name index finds a few more names.
        Assert.All(Questions.Select(question => question.Name), name => HoldsTo(name, times: 1.5));
        Assert.All(GrowingQuestions.Select(question => question.Name), name => HoldsTo(name, times: 12));
        Assert.All(ofHundred, question => Assert.True(question.Value.Scans.Count == 0, $"{question.Key} scans {string.Join(' ', question.Value.Scans)}"));

        void HoldsTo(string name, double times) => Assert.True(
            ofHundred[name].Hits <= (
                ofTen[name].Hits * times) + 50, $"{name}: {ofTen[name].Hits} hits with ten townships, {ofHundred[name].Hits} with a hundred");
    }

    [SkippableTheory]
    [InlineData("防汛")]
    [InlineData("汛")]
    [InlineData("app")]
    [InlineData("防汛 水 12345")]
    public async Task Search_Words_BeginsAtTheIndexesOfTexts(string text)
    {
        await world.HoldAsync(FiveLists.Facts);
        var cypher = new AskedCypher(world.Cypher);

        await new Neo4jGraph(cypher).SearchAsync(new(SearchText.Of(text), null, DutyFilter.All, new(50, WithTotal: true)), default);

        foreach (var (statement, parameters) in cypher.Asked)
        {
            Assert.DoesNotContain(
                (await Profile.OfAsync(world.Server, statement, parameters)).Operators, one => one.EndsWith("Scan", StringComparison.Ordinal));
        }
    }

    private static async Task<string> WidestTopicAsync(IDutyGraph graph) =>
        (await graph.TopicsAsync(new(NameContains: "防汛"), TopicOrder.Spread, new(1), default)).Items[0].Id;

    private async Task<Dictionary<string, (long Hits, IReadOnlyList<string> Scans)>> HitsAsync(int times)
    {
        await world.HoldAsync([.. Lists.Value.Facts(times)]);
        var hits = new Dictionary<string, (long, IReadOnlyList<string>)>();
        foreach (var (name, ask) in Questions.Concat(GrowingQuestions))
        {
            var cypher = new AskedCypher(world.Cypher);
            await ask(new Neo4jGraph(cypher));
            var profiles = new List<Profile>();
            foreach (var (statement, parameters) in cypher.Asked)
            {
                profiles.Add(await Profile.OfAsync(world.Server, statement, parameters));
            }

            hits.Add(name, (profiles.Sum(profile => profile.Hits), [.. profiles.SelectMany(profile => profile.Scans)]));
        }

        return hits;
    }
}
