using DutyGraph.Core;
using DutyGraph.Neo4j;

namespace DutyGraph.Contract.Tests.Statements;

/// <summary>
/// Labels that statements read whole. A count by list and the support of a department or kind scan nothing. These remain scans, because they read everything
/// that they count: statistics, counts with a condition other than the list, and rankings, unless a condition leads to candidates. They scan only the lists
/// that can count. A ranking of departments over all duties scans the departments, and no duty.
/// </summary>
public sealed class ScanTests(Neo4jWorld world) : IClassFixture<Neo4jWorld>
{
    private static readonly DutyFilter Assist = new() { Lists = [DutyList.Assist] };
    private static readonly DutyFilter WithIssues = new() { HasIssues = true };

    public static TheoryData<string, Func<IDutyGraph, Task>, string> Questions => new()
    {
        { "all categories", async graph => await graph.CategoriesAsync(default), "Category" },
        { "count", CountOf(DutyFilter.All), "" },
        { "count of a list", CountOf(Assist), "" },
        { "count of two lists", CountOf(new() { Lists = [DutyList.Reclaimed, DutyList.Basic] }), "" },
        { "count with a condition", CountOf(WithIssues), "Assist Basic Reclaimed" },
        { "count of a list with a condition", CountOf(WithIssues with { Lists = [DutyList.Basic] }), "Basic" },
        { "count over all editions", CountOf(new() { Editions = Editions.All }), "Duty" },
        { "statistics", async graph => await graph.StatisticsAsync(DutyFilter.All, default), "Assist Basic Reclaimed" },
        { "statistics of a list", async graph => await graph.StatisticsAsync(Assist, default), "Assist" },
        { "support of a department", async graph => await graph.SupportAsync(SupportGroup.Department, ["department:昭苏县公安局"], default), "" },
        { "support of a kind", async graph => await graph.SupportAsync(SupportGroup.Kind, ["kind:公安局"], default), "" },
        { "departments", RankOf(SupportGroup.Department, DutyFilter.All), "Department" },
        { "departments on a list", RankOf(SupportGroup.Department, Assist), "Assist" },
        { "departments with a condition", RankOf(SupportGroup.Department, WithIssues), "Assist Reclaimed" },
        { "kinds", RankOf(SupportGroup.Kind, DutyFilter.All), "Assist Reclaimed" },
        { "kinds on a list", RankOf(SupportGroup.Kind, Assist), "Assist" },
        { "counties", RankOf(SupportGroup.Division, DutyFilter.All), "Assist Reclaimed" },
        { "categories", RankOf(SupportGroup.Category, DutyFilter.All), "Assist Reclaimed" },
        { "categories on a list that no measure counts", RankOf(SupportGroup.Category, new() { Lists = [DutyList.Basic] }), "" },
    };

    [SkippableTheory]
    [MemberData(nameof(Questions))]
    public async Task Statement_OverManyDuties_ScansOnlyTheLabelsThatItNeeds(string question, Func<IDutyGraph, Task> ask, string labels)
    {
        _ = question;
        await world.HoldAsync(FiveLists.Facts);
        var cypher = new AskedCypher(world.Cypher);

        await ask(new Neo4jGraph(cypher));

        var (statement, parameters) = Assert.Single(cypher.Asked);
        var profile = await Profile.OfAsync(world.Server, statement, parameters);
        Assert.Equal(labels, string.Join(' ', profile.Scans.Order(StringComparer.Ordinal)));
    }

    private static Func<IDutyGraph, Task> CountOf(DutyFilter filter) =>
        async graph => await graph.DutiesAsync(filter, DutyOrder.Printed, new(0, WithItems: false, WithTotal: true), default);

    private static Func<IDutyGraph, Task> RankOf(SupportGroup group, DutyFilter filter) =>
        async graph => await graph.RankAsync(SupportMeasure.Duties, group, filter, 20, SupportParts.All, default);
}
