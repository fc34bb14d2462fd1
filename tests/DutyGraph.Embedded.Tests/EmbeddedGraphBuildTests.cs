using DutyGraph.Core;

namespace DutyGraph.Embedded.Tests;

/// <summary>Facts that form no valid graph are a programming error: building throws an exception that names the id.</summary>
public sealed class EmbeddedGraphBuildTests
{
    [Fact]
    public void Build_DutyNamesADepartmentThatNoFactsState_NamesIt()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new EmbeddedGraph([TinyFacts.Of("六工镇", "甲") with { Departments = [] }]));

        Assert.Contains("department:昌吉市水利局", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AtHand_AnyNode_IsInMemory()
    {
        var facts = TinyFacts.Of("六工镇", "甲");

        var graph = new EmbeddedGraph([facts]);

        Assert.Equal(facts.Duties[0].Id, Assert.IsType<Duty>(graph.AtHand(facts.Duties[0].Id)).Id);
        Assert.Equal(facts.Township, graph.AtHand(facts.Township.Id));
        Assert.Null(graph.AtHand("duty:unknown"));
    }

    [Fact]
    public async Task Build_DocumentTwice_IsOneDocument()
    {
        var graph = new EmbeddedGraph([TinyFacts.Of("六工镇", "甲"), TinyFacts.Of("六工镇", "甲")]);

        Assert.Equal(1, (await graph.StatisticsAsync(DutyFilter.All, default)).Counts.Total);
    }

    [Fact]
    public async Task Build_TwoDocumentsOfOneMonth_HoldsBoth()
    {
        var other = TinyFacts.Of("六工镇", "乙");
        var document = other.Document with { Id = "document:other" };

        var graph = new EmbeddedGraph(
            [TinyFacts.Of("六工镇", "甲"), other with { Document = document, Duties = [other.Duties[0] with { DocumentId = document.Id }] }]);

        var duties = await graph.DutiesAsync(new DutyFilter { Editions = Editions.All }, DutyOrder.Printed, new PageRequest(9), default);
        Assert.Equal([("乙", true), ("甲", false)], duties.Items.Select(duty => (duty.Name, duty.Current)));
    }

    [Fact]
    public async Task Build_DocumentsReadWithOtherTables_HaveTheNodesOfTheGivenTables()
    {
        var before = TinyFacts.Of("三工镇", "乙") with { Divisions = [TinyFacts.County with { Name = "昌吉县" }], Categories = [new("category:民生服务", "民生服务", 9)] };

        var graph = new EmbeddedGraph([TinyFacts.Of("六工镇", "甲"), before], reference: new Tables());

        Assert.Equal(7, Assert.Single(await graph.CategoriesAsync(default)).Position);
        Assert.Equal(TinyFacts.County, (await graph.NodesAsync([TinyFacts.County.Id], default))[0]);
    }

    [Fact]
    public void Build_DivisionStatedInTwoWays_NamesIt()
    {
        var other = TinyFacts.Of("三工镇") with { Divisions = [TinyFacts.County with { Name = "昌吉县" }] };

        var thrown = Assert.Throws<ArgumentException>(() => new EmbeddedGraph([TinyFacts.Of("六工镇"), other]));

        Assert.Contains("division:652301", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_NoFacts_IsAnEmptyGraphThatAnswers()
    {
        var graph = new EmbeddedGraph([]);

        Assert.Empty(
            (await graph.DutiesAsync(new DutyFilter { NameContains = "水", Lists = [DutyList.Basic] }, DutyOrder.Name, new PageRequest(9), default)).Items);
        Assert.Empty(await graph.RankAsync(SupportMeasure.Duties, SupportGroup.Kind, DutyFilter.All, 9, SupportParts.All, default));
        Assert.Empty(await graph.CategoriesAsync(default));
        Assert.Equal(default, (await graph.StatisticsAsync(DutyFilter.All, default)).Counts);
    }

    [Fact]
    public async Task Build_ClauseRepeatedOverTownships_IsKeptOnce()
    {
        var graph = new EmbeddedGraph([TinyFacts.Of("六工镇", "甲"), TinyFacts.Of("三工镇", "甲")]);

        var duties = (await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, new PageRequest(2), default)).Items;

        Assert.Same(duties[0].TownshipResponsibilities[0], duties[1].TownshipResponsibilities[0]);
        Assert.Same(duties[0].TownshipResponsibilities[1].Text, duties[1].TownshipResponsibilities[1].Text);
        Assert.Same(duties[0].Name, duties[1].Name);
    }

    private sealed class Tables : ReferenceNodes
    {
        public override string Version => "1";

        public override GraphNode? Find(string id) => id == TinyFacts.County.Id ? TinyFacts.County : id == "category:民生服务" ? new Category(id, "民生服务", 7) : null;
    }
}
