using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Rankings, totals and counts.</content>
public abstract partial class GraphContract
{
    /// <summary>Three counties; 丙 names no department, and 戌 is discontinued.</summary>
    private static ListsOf[] Counties =>
    [
        new ListsOf("昌吉市六工镇").Basic("子").Assist("甲", ["昌吉市水利局"], clauses: 2, category: "平安法治").Assist("丙", [], clauses: 1).Reclaimed("戌", [], "党的建设"),
        new ListsOf("昌吉市三工镇").Assist("乙", ["昌吉市水利局", "昌吉市教育局"], clauses: 3),
        new ListsOf("奇台县奇台镇").Assist("丁", ["奇台县水利局"], clauses: 1),
        new ListsOf("昭苏县昭苏镇").Assist("戊", ["昭苏县水利局", "昭苏县公安局"], clauses: 3, category: "平安法治").Reclaimed("己", ["昭苏县公安局"]),
    ];

    private static async Task<IEnumerable<(int Rank, string Id, int Duties)>> RankAsync(
        IDutyGraph graph, SupportMeasure by, SupportGroup group = SupportGroup.Department, DutyFilter? filter = null, int first = 100) =>
        (await graph.RankAsync(by, group, filter ?? DutyFilter.All, first, SupportParts.Totals, Cancellation))
            .Select(row => (row.Rank, row.Id, row.Totals.Duties));

    [SkippableFact]
    public async Task RankAsync_Ties_ShareARankAndStandByCodePointOfTheirNames()
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇")
            .Assist("甲", ["昌吉市𠮷局", "昌吉市教育局"]).Assist("乙", ["昌吉市\uFF01局", "昌吉市教育局"]).Assist("丙", ["昌吉市教育局", "昌吉市𠮷局"])
            .Assist("丁", ["昌吉市\uFF01局", "昌吉市水利局"]));

        Assert.Equal(
            [
                (1, "department:昌吉市教育局", 3), (2, "department:昌吉市\uFF01局", 2), (2, "department:昌吉市𠮷局", 2), (4, "department:昌吉市水利局", 1),
            ],
            await RankAsync(graph, SupportMeasure.Duties));
    }

    [SkippableFact]
    public async Task RankAsync_FirstRows_CutsWithinATie()
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局", "昌吉市教育局"]));

        Assert.Equal([(1, "department:昌吉市教育局", 1)], await RankAsync(graph, SupportMeasure.Duties, first: 1));
        Assert.Empty(await RankAsync(graph, SupportMeasure.Duties, first: 0));
    }

    [SkippableFact]
    public async Task RankAsync_ByKind_CountsADutyOfTwoSuchDepartmentsOnce()
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉州水利局", "昌吉市水利局"], clauses: 3).Assist("乙", ["昌吉市教育局", "昌吉市水利局"]),
            new ListsOf("奇台县奇台镇").Assist("丙", ["奇台县委组织部", "奇台县水利局"]).Reclaimed("丁", ["昌吉州水利局", "奇台县水利局"]));

        var water = (await graph.RankAsync(SupportMeasure.Duties, SupportGroup.Kind, DutyFilter.All, 1, SupportParts.Totals, Cancellation))[0];

        Assert.Equal("kind:水利局", water.Id);
        Assert.Equal(new SupportTotals(Duties: 3, Leads: 1, Alone: 1, Townships: 2, Clauses: 5, Reclaimed: 1, InScope: 3), water.Totals);
    }

    [SkippableFact]
    public async Task RankAsync_MeasureIsZero_LeavesTheDepartmentOut()
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局", "昌吉市教育局"], clauses: 0).Reclaimed("乙", ["昌吉市公安局"]));

        Assert.Equal([(1, "department:昌吉市水利局", 1)], await RankAsync(graph, SupportMeasure.Leads));
        Assert.Equal([(1, "department:昌吉市公安局", 0)], await RankAsync(graph, SupportMeasure.Reclaimed));
        Assert.Empty(await RankAsync(graph, SupportMeasure.Clauses));
        Assert.Empty(await RankAsync(graph, SupportMeasure.Alone));
    }

    [SkippableFact]
    public async Task RankAsync_Filter_IsTheScopeOfTheShareToo()
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局"], category: "经济发展").Assist("乙", ["昌吉市教育局"], category: "经济发展"),
            new ListsOf("奇台县奇台镇").Assist("丙", ["昌吉市水利局"]));

        var rows = await graph.RankAsync(
            SupportMeasure.Duties, SupportGroup.Department, new DutyFilter { Categories = ["category:经济发展"] }, 10, SupportParts.Totals, Cancellation);

        Assert.Equal([("department:昌吉市教育局", 0.5), ("department:昌吉市水利局", 0.5)], rows.Select(row => (row.Id, row.Totals.Share)));
    }

    [SkippableTheory]
    [InlineData(SupportMeasure.Duties, "昌吉市:3 奇台县:1 昭苏县:1")]
    [InlineData(SupportMeasure.Leads, "昌吉市:2 奇台县:1 昭苏县:1")]
    [InlineData(SupportMeasure.Alone, "奇台县:1 昌吉市:1")]
    [InlineData(SupportMeasure.Townships, "昌吉市:2 奇台县:1 昭苏县:1")]
    [InlineData(SupportMeasure.Clauses, "昌吉市:6 昭苏县:3 奇台县:1")]
    [InlineData(SupportMeasure.Reclaimed, "昌吉市:1 昭苏县:1")]
    public async Task RankAsync_ByDivision_CountsTheDutiesOfTheCountysTownships(SupportMeasure by, string expected)
    {
        var graph = await WorldAsync(Counties);

        var rows = await graph.RankAsync(by, SupportGroup.Division, DutyFilter.All, 10, SupportParts.Totals, Cancellation);

        var names = (await graph.NodesAsync([.. rows.Select(row => row.Id)], Cancellation)).Select(node => ((Division)node!).Name);
        Assert.Equal(expected, string.Join(' ', rows.Zip(names, (row, name) => $"{name}:{row.Totals.Of(by)}")));
    }

    [SkippableTheory]
    [InlineData(SupportMeasure.Duties, "民生服务:3 平安法治:2")]
    [InlineData(SupportMeasure.Leads, "平安法治:2 民生服务:2")]
    [InlineData(SupportMeasure.Alone, "平安法治:1 民生服务:1")]
    [InlineData(SupportMeasure.Townships, "民生服务:3 平安法治:2")]
    [InlineData(SupportMeasure.Clauses, "平安法治:5 民生服务:5")]
    [InlineData(SupportMeasure.Reclaimed, "党的建设:1 民生服务:1")]
    public async Task RankAsync_ByCategory_CountsTheDutiesOfTheCategoryAndOrdersTiesByName(SupportMeasure by, string expected)
    {
        var rows = await (await WorldAsync(Counties)).RankAsync(by, SupportGroup.Category, DutyFilter.All, 10, SupportParts.Totals, Cancellation);

        Assert.Equal(expected, string.Join(' ', rows.Select(row => $"{row.Id[NodeId.CategoryPrefix.Length..]}:{row.Totals.Of(by)}")));
    }

    [SkippableFact]
    public async Task RankAsync_DivisionsWithinATie_AreCutByNameAndNotByCode()
    {
        var graph = await WorldAsync(Counties);

        Assert.Equal([(1, "division:652325", 1)], await RankAsync(graph, SupportMeasure.Alone, SupportGroup.Division, first: 1));
        Assert.Equal(
            [(1, "division:652325", 1)],
            await RankAsync(graph, SupportMeasure.Alone, SupportGroup.Division, new DutyFilter { Lists = [DutyList.Assist] }, first: 1));
    }

    [SkippableTheory]
    [InlineData(SupportGroup.Department, SupportMeasure.Duties, "昌吉市水利局:3/5 昌吉市教育局:4/5 昌吉市公安局:4/5 昭苏县公安局:5/5")]
    [InlineData(SupportGroup.Department, SupportMeasure.Reclaimed, "昌吉市教育局:2/5")]
    [InlineData(SupportGroup.Kind, SupportMeasure.Duties, "水利局:3/5 公安局:4/5 教育局:5/5")]
    [InlineData(SupportGroup.Division, SupportMeasure.Duties, "652301:4/5 654026:5/5")]
    [InlineData(SupportGroup.Category, SupportMeasure.Clauses, "民生服务:5/5")]
    public async Task RankAsync_CumulativeShare_CountsADutyOnceForTheFirstRowThatNamesIt(SupportGroup group, SupportMeasure by, string expected)
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇").Basic("子").Assist("甲", ["昌吉市水利局", "昌吉市教育局"]).Assist("乙", ["昌吉市水利局"]).Assist("丙", ["昌吉市水利局", "昌吉市公安局"])
                .Assist("丁", ["昌吉市教育局"]).Reclaimed("丑", ["昌吉市教育局"]),
            new ListsOf("昭苏县昭苏镇").Assist("戊", ["昭苏县公安局"]));

        var rows = await graph.RankAsync(by, group, DutyFilter.All, 10, SupportParts.All, Cancellation);

        Assert.Equal(
            expected,
            string.Join(' ', rows.Select(row => $"{row.Id[(row.Id.IndexOf(':', StringComparison.Ordinal) + 1)..]}:{row.Covered}/{row.Totals.InScope}")));
        Assert.Equal(rows.Select(row => row.Covered!.Value / 5.0), rows.Select(row => row.CumulativeShare));
    }

    [SkippableFact]
    public async Task RankAsync_CumulativeShareWithinAFilter_CountsTheScopeAlone()
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇")
                .Assist("甲", ["昌吉市水利局"], category: "经济发展")
                .Assist("乙", ["昌吉市教育局", "昌吉市水利局"], category: "经济发展")
                .Assist("丙", [], category: "经济发展"),
            new ListsOf("奇台县奇台镇").Assist("丁", ["昌吉市水利局"]));

        var rows = await graph.RankAsync(
            SupportMeasure.Duties, SupportGroup.Department, new DutyFilter { Categories = ["category:经济发展"] }, 1, SupportParts.CumulativeShare, Cancellation);

        Assert.Equal([("department:昌吉市水利局", 2 / 3.0)], rows.Select(row => (row.Id, row.CumulativeShare)));
    }

    [SkippableFact]
    public async Task SupportAsync_EditionsOfOneTownship_CountsTheEditionInForceAlone()
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇", "2025-01").Assist("甲", ["昌吉市水利局"]), new ListsOf("昌吉市六工镇", "2025-07").Assist("甲", ["昌吉市水利局"]));

        var totals = Assert.Single(await graph.SupportAsync(SupportGroup.Department, ["department:昌吉市水利局"], Cancellation))!.Value;

        Assert.Equal((1, 1, 1), (totals.Duties, totals.Townships, totals.InScope));
    }

    [SkippableFact]
    public async Task SupportAsync_NoneAndUnknown_AreZeroAndNull()
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局"]).Reclaimed("乙", ["昌吉市教育局"]));

        var kinds = await graph.SupportAsync(SupportGroup.Kind, ["kind:水利局", "kind:无", "kind:教育局", "department:昌吉市水利局"], Cancellation);
        var departments = await graph.SupportAsync(SupportGroup.Department, ["department:无", "department:昌吉市教育局", "kind:水利局", ""], Cancellation);

        Assert.Equal([1, null, 0, null], kinds.Select(total => total?.Duties));
        Assert.Equal([1, null, 0, null], kinds.Select(total => total?.Share));
        Assert.Equal([null, 0, null, null], departments.Select(total => total?.Duties));
        Assert.Equal((1, 1), (departments[1]!.Value.Reclaimed, departments[1]!.Value.InScope));
    }

    [SkippableFact]
    public async Task SupportOfTownshipsAsync_EachTownship_HasItsOwnMostHelpedFirst()
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局"], clauses: 2).Assist("乙", ["昌吉市教育局", "昌吉市水利局"], clauses: 3).Reclaimed("丙", ["昌吉市公安局"])
                .Assist("丁", ["昌吉市公安局"]),
            new ListsOf("昌吉市三工镇").Assist("戊", ["昌吉市教育局"]),
            new ListsOf("奇台县奇台镇").Basic("己"));

        var supports = await graph.SupportOfTownshipsAsync(["township:昌吉市六工镇", "township:无", "township:奇台县奇台镇", "category:民生服务"], 2, Cancellation);

        Assert.Equal([new Support("department:昌吉市水利局", 2, 5), new Support("department:昌吉市公安局", 1, 1)], supports[0]!.Value.AsEnumerable());
        Assert.Equal([false, true, false, true], supports.Select(support => support is null));
        Assert.Empty(supports[2]!.Value);
    }

    [SkippableFact]
    public async Task CountsAsync_EachOwner_CountsItsOwnDuties()
    {
        var lists = new ListsOf("昌吉市六工镇").Basic("甲").Basic("乙", "经济发展").Assist("丙", []);
        var graph = await WorldAsync(lists, new ListsOf("昌吉市三工镇").Basic("丁").Reclaimed("戊", []));

        Assert.Equal([new DutyCounts(2, 1, 0), null], await graph.CountsAsync(CountOwner.Township, ["township:昌吉市六工镇", "township:无"], Cancellation));
        Assert.Equal([new DutyCounts(2, 1, 1), null], await graph.CountsAsync(CountOwner.Category, ["category:民生服务", "township:昌吉市六工镇"], Cancellation));
        Assert.Equal([new DutyCounts(2, 1, 0), null], await graph.CountsAsync(CountOwner.Document, [lists.Facts().Document.Id, "document:无"], Cancellation));
    }
}
