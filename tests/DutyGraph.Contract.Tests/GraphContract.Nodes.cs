using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Nodes by id and by name.</content>
public abstract partial class GraphContract
{
    [SkippableFact]
    public async Task NodesAsync_KnownUnknownAndRepeatedIds_AnswersEachInOrder()
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局"]));
        string[] ids = ["township:昌吉市六工镇", "township:昌吉市", "department:昌吉市水利局", "township:昌吉市六工镇", "水利局", ""];

        var nodes = await graph.NodesAsync(ids, Cancellation);

        Assert.Equal(["township:昌吉市六工镇", null, "department:昌吉市水利局", "township:昌吉市六工镇", null, null], nodes.Select(node => node?.Id));
    }

    [SkippableFact]
    public async Task AtHand_AnyId_IsNothingOrWhatNodesAsyncReturns()
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局"], clauses: 1));
        string[] ids = ["township:昌吉市六工镇", "township:昌吉市", "department:昌吉市水利局", "responsibility:昌吉市六工镇/2025-01/ASSIST/1/SUPERIOR/1", "水利局", ""];

        var nodes = await graph.NodesAsync(ids, Cancellation);

        Assert.All(ids.Zip(nodes), pair =>
        {
            var atHand = graph.AtHand(pair.First);
            Assert.True(atHand is null || Text(atHand) == Text(pair.Second), pair.First);
        });
    }

    [SkippableFact]
    public async Task NodesAsync_EveryNodeOfADocument_IsAsStated()
    {
        var facts = new ListsOf("昌吉市六工镇")
            .Basic("甲", acts: ["信访办法"]).Assist("乙", ["昌吉市水利局", "昌吉市委组织部"], clauses: 2, issue: true).Reclaimed("丙", ["昌吉州水利局"])
            .Issue("LIST_MISSING", 1).Alias("昌吉市水利局", "市水利局").Facts();
        GraphNode[] stated =
            [
                facts.Document, facts.Township, .. facts.Divisions, .. facts.Departments, .. facts.Kinds, .. facts.Categories, .. facts.LegalActs,
                .. facts.Duties,
            ];
        var graph = await GraphOfAsync([facts]);

        var nodes = await graph.NodesAsync([.. Ids(stated)], Cancellation);

        Assert.Equal(stated.Select(Text), nodes.Select(Text));
    }

    [SkippableFact]
    public async Task NodesAsync_DepartmentOfTwoDocuments_IsOneNodeWithTheAliasesOfBoth()
    {
        var one = new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局"]).Alias("昌吉市水利局", "市水利局", "水务局");
        var other = new ListsOf("昌吉市三工镇").Assist("乙", ["昌吉市水利局"]).Alias("昌吉市水利局", "市水利局", "昌吉市水务局");

        foreach (var lists in new[] { new[] { one, other }, [other, one] })
        {
            var graph = await WorldAsync(lists);
            var department = Assert.IsType<Department>(Assert.Single(await graph.NodesAsync(["department:昌吉市水利局"], Cancellation)));
            Assert.Equal(["市水利局", "昌吉市水务局", "水务局"], department.Aliases.AsEnumerable());
        }
    }

    [SkippableTheory]
    [InlineData("昌吉市六工镇", "township:昌吉市六工镇")]
    [InlineData("六工镇", "township:昌吉市六工镇")]
    [InlineData("昌吉市 六工镇", "township:昌吉市六工镇")]
    [InlineData("三工镇", null)]
    [InlineData("六工", null)]
    [InlineData("", null)]
    public async Task TownshipsNamedAsync_FullOrBareName_IsTheOnlyOneSoCalled(string name, string? id)
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇"), new ListsOf("昌吉市三工镇"), new ListsOf("奇台县三工镇"));

        Assert.Equal([id], (await graph.TownshipsNamedAsync([name], Cancellation)).Select(township => township?.Id));
    }

    [SkippableTheory]
    [InlineData("昌吉市水利局", "department:昌吉市水利局")]
    [InlineData("市水务局", "department:昌吉市水利局")]
    [InlineData("市农业（农村）局", "department:昌吉市农业农村局")]
    [InlineData("市水利局", null)]
    [InlineData("水利局", null)]
    [InlineData("昌吉市教育局", "department:昌吉市教育局")]
    public async Task DepartmentsNamedAsync_NameOrAlias_IsTheOnlyOneSoCalled(string name, string? id)
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局", "昌吉市农业农村局", "昌吉市教育局"])
                .Alias("昌吉市水利局", "市水利局", "市水务局").Alias("昌吉市农业农村局", "市农业(农村)局", "昌吉市教育局"),
            new ListsOf("奇台县奇台镇").Assist("乙", ["奇台县水利局"]).Alias("奇台县水利局", "市水利局"));

        Assert.Equal([id], (await graph.DepartmentsNamedAsync([name], Cancellation)).Select(department => department?.Id));
    }

    [SkippableFact]
    public async Task CategoriesAsync_OfSeveralDocuments_StandInThePrintedOrderThenByName()
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇").Basic("甲", "应急管理及消防").Basic("乙", "未列类乙").Basic("丙", "未列类一"),
            new ListsOf("昌吉市三工镇").Basic("丁", "党的建设").Basic("戊", "应急管理及消防"));

        var categories = await graph.CategoriesAsync(Cancellation);

        Assert.Equal(["党的建设", "应急管理及消防", "未列类一", "未列类乙"], categories.Select(category => category.Name));
    }

    [SkippableFact]
    public async Task DivisionsBelowAsync_OfEachLevel_AreTheNextLevelByCode()
    {
        var graph = await WorldAsync(new ListsOf("奇台县奇台镇"), new ListsOf("昌吉市六工镇"), new ListsOf("昭苏县昭苏镇"));

        var below = await graph.DivisionsBelowAsync(["division:650000", "division:652300", "division:652301", "division:000000"], Cancellation);

        Assert.Equal(
            ["昌吉州,伊犁州", "昌吉市,奇台县", "", ""],
            below.Select(divisions => string.Join(',', divisions.Select(division => division.ShortName))));
    }

    [SkippableFact]
    public async Task DocumentsOfAsync_EditionsOfATownship_StandNewestFirstAndUndatedLast()
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇", "2025-07"), new ListsOf("昌吉市六工镇", null), new ListsOf("昌吉市六工镇", "2024-12"), new ListsOf("昌吉市三工镇"));

        var documents = await graph.DocumentsOfAsync(["township:昌吉市六工镇", "township:无"], Cancellation);

        Assert.Equal([("2025-07", true), ("2024-12", false), (null, false)], documents[0].Select(document => (document.Edition, document.Current)));
        Assert.Empty(documents[1]);
    }
}
