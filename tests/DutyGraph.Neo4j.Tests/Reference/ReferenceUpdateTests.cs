using DutyGraph.Contract.Tests;
using DutyGraph.Core;
using DutyGraph.Neo4j.Testing;
using DutyGraph.Neo4j.Tests.Writing;

namespace DutyGraph.Neo4j.Tests.Reference;

/// <summary>Reference tables own their nodes: a changed table changes a loaded graph once, without its documents.</summary>
public sealed class ReferenceUpdateTests(Neo4jDatabase database) : ServerTests(database)
{
    private static readonly TinyTables Tables = new();
    private static readonly TinyTables Moved = new() { Categories = ["应急管理及消防", "民生服务", "党的建设", "平安法治", "经济发展"] };

    private static readonly IReadOnlyList<Facts> Documents = new RandomWorld(7).Facts();

    [SkippableFact]
    public async Task LoadAsync_MovedCategories_ChangesALoadedGraphOnceAndNoDocument()
    {
        await LoadAsync(Documents, Tables);
        var steps = new List<LoadStep>();

        await new Neo4jLoader(Cypher) { Reference = Moved }.LoadAsync([], new Reported(steps), default);
        var revision = await StoredGraph.RevisionAsync(Cypher);
        var again = await LoadAsync(Documents, Moved);

        Assert.Contains(new TablesApplying(), steps);
        Assert.Equal((0, Documents.Count, 0), (again.Written, again.Unchanged, again.Refused.Length));
        Assert.Equal(revision, await StoredGraph.RevisionAsync(Cypher));
        await AssertHoldsAsync(Moved);
    }

    [SkippableFact]
    public async Task LoadAsync_MovedCategories_PutsThePagesOfDutiesIntoTheNewOrder()
    {
        var facts = new ListsOf("昌吉市六工镇").Basic("党建", "党的建设").Basic("招商", "经济发展").Basic("消防", "应急管理及消防").Facts();
        await LoadAsync([facts], Tables);

        await LoadAsync([], Moved);

        var page = await new Neo4jGraph(Cypher).DutiesAsync(DutyFilter.All, DutyOrder.Category, new(10), default);
        Assert.Equal(["消防", "党建", "招商"], page.Items.Select(duty => duty.Name));
    }

    [SkippableFact]
    public async Task LoadAsync_RenamedDivision_HasTheNewNameWithTheSameDocuments()
    {
        await LoadAsync(Documents, Tables);
        var renamed = new TinyTables { Divisions = Changed("652325", division => division with { Name = "奇台新县", ShortName = "奇台新" }) };

        await LoadAsync([], renamed);

        await AssertHoldsAsync(renamed);
    }

    [SkippableFact]
    public async Task LoadAsync_CountyOfAnotherPrefecture_TakesItsDutiesAlong()
    {
        var documents = new[] { new ListsOf("昌吉市六工镇").Assist("防汛", ["昌吉市水利局"]).Facts(), new ListsOf("奇台县奇台镇").Basic("党建").Facts() };
        await LoadAsync(documents, Tables);
        var moved = new TinyTables { Divisions = Changed("652325", division => division with { ParentId = "division:654000" }) };

        await LoadAsync([], moved);

        var ofIli = await new Neo4jGraph(Cypher).DutiesAsync(new() { Divisions = ["division:654000"] }, DutyOrder.Printed, new(10), default);
        var ofChangji = await new Neo4jGraph(Cypher).DutiesAsync(new() { Divisions = ["division:652300"] }, DutyOrder.Printed, new(10), default);
        Assert.Equal(["党建"], ofIli.Items.Select(duty => duty.Name));
        Assert.Equal(["防汛"], ofChangji.Items.Select(duty => duty.Name));
    }

    [SkippableFact]
    public async Task LoadAsync_NewAliasOfAKindAndCodeOfATownship_AreThereAtOnce()
    {
        await LoadAsync(Documents, Tables);
        var township = Documents[0].Township with { Code = "652301101" };
        var changed = new TinyTables { Kinds = [TinyTables.Kind("水利局", "水务局"), .. Tables.Kinds.Skip(1)], Townships = [township] };

        await LoadAsync([], changed);

        Assert.Equal(township, (await new Neo4jGraph(Cypher).NodesAsync([township.Id], default))[0]);
        Assert.Contains(
            await StoredGraph.AllAsync(Cypher),
            line => line.StartsWith("DepartmentKind ", StringComparison.Ordinal) && line.Contains("aliases=[水务局]", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task LoadAsync_TablesThatLackNodesInUse_KeepThem()
    {
        await LoadAsync(Documents, Tables);
        var before = await StoredGraph.AllAsync(Cypher);

        // The documents still need them. A category that is in no table has the position after the last one.
        await LoadAsync([], new TinyTables { Kinds = [], Divisions = [], Categories = Tables.Categories });

        Assert.Equal(before, await StoredGraph.AllAsync(Cypher));
    }

    [SkippableFact]
    public async Task LoadAsync_CategoryThatTheTableLacksNow_GoesAfterTheLast()
    {
        await LoadAsync(Documents, Tables);
        var shorter = new TinyTables { Categories = ["党的建设", "经济发展"] };

        await LoadAsync([], shorter);

        await AssertHoldsAsync(shorter);
    }

    [SkippableFact]
    public async Task LoadAsync_TwoLoadersOfTheSameNewTables_EndAsAFreshLoad()
    {
        await using var other = Neo4jTransport.Create(Database.Options);
        await LoadAsync(Documents.Take(Documents.Count / 2), Tables);

        await Task.WhenAll(
            new Neo4jLoader(Cypher) { Reference = Moved }.LoadAsync(Documents, progress: null, default),
            new Neo4jLoader(other) { Reference = Moved }.LoadAsync(Documents.Reverse(), progress: null, default));

        await AssertHoldsAsync(Moved);
    }

    [SkippableFact]
    public async Task WriteAsync_WriterWithOtherTablesThanTheGraphHasNow_IsRefusedAndChangesNothing()
    {
        await LoadAsync(Documents.Skip(1), Tables);
        var late = new DocumentWriter(Cypher, Tables);
        await LoadAsync([], Moved);
        var before = await StoredGraph.AllAsync(Cypher);

        var refused = await Assert.ThrowsAsync<GraphSchemaException>(async () => await late.WriteAsync([Documents[0]], default));

        Assert.Equal(("TABLES_CHANGED", false), (refused.Code, refused.CanRetry));
        Assert.Equal(before, await StoredGraph.AllAsync(Cypher));
    }

    [SkippableFact]
    public async Task LoadAsync_AfterARunThatEndedBeforeTheDuties_DoesTheRest()
    {
        await LoadAsync(Documents, Tables);
        await LoadAsync([], Moved);
        await RunAsync(Cypher, "MATCH (duty:Duty) SET duty.categoryKey = '0000000009' + substring(duty.categoryKey, 10)");
        await RunAsync(Cypher, "MATCH (graph:Graph) REMOVE graph.settledTables");

        await LoadAsync([], Moved);

        await AssertHoldsAsync(Moved);
    }

    [SkippableFact]
    public async Task LoadAsync_GraphOfVersion4_FollowsTheTablesAndIsAsAFreshLoadOnceItsDocumentsAreReadAgain()
    {
        // Version 4 had no tables: documents stated every node in full, and their fingerprints were others.
        await LoadAsync(Documents, ReferenceNodes.None);
        await RunAsync(Cypher, "MATCH (document:Document) SET document.facts = 'of version 4'");
        await RunAsync(Cypher, "MATCH (graph:Graph) SET graph.schema = 4");

        await LoadAsync([], Moved);
        var pages = await new Neo4jGraph(Cypher).CategoriesAsync(default);
        await LoadAsync(Documents, Moved);

        Assert.Equal(Moved.Categories, pages.Select(category => category.Name).Where(Moved.Categories.Contains));
        await AssertHoldsAsync(Moved);
    }

    [SkippableFact]
    public async Task WriteAsync_SameBytesThatCiteAnActByAnotherTitle_LeaveNothingOfTheFirst()
    {
        var first = new ListsOf("昌吉市六工镇").Basic("信访", acts: ["信访办法", "中华人民共和国水法"]).Facts();
        var again = new ListsOf("昌吉市六工镇").Basic("信访", acts: ["信访工作条例", "中华人民共和国水法"]).Facts();
        await LoadAsync([first], Tables);

        await LoadAsync([again], Tables);

        await AssertHoldsAsync(Tables, again);
    }

    [SkippableFact]
    public async Task WriteAsync_ActThatTwoDocumentsGiveOtherKinds_HasOneKindInEitherOrder()
    {
        var law = new ListsOf("昌吉市六工镇").Basic("信访", acts: ["信访办法"]).Facts();
        var rule = new ListsOf("昌吉市三工镇").Basic("信访", acts: ["信访办法"]).Facts();
        law = law with { LegalActs = [.. law.LegalActs.Select(act => act with { Kind = LegalActKind.Law })] };
        await LoadAsync([law], Tables);
        await LoadAsync([rule], Tables);

        await AssertHoldsAsync(Tables, rule, law);
    }

    private static Division[] Changed(string code, Func<Division, Division> change) =>
        [.. TinyCountry.Divisions.Select(division => division.Code == code ? change(division) : division)];

    private Task<LoadSummary> LoadAsync(IEnumerable<Facts> documents, ReferenceNodes reference) =>
        new Neo4jLoader(Cypher) { Reference = reference }.LoadAsync(documents, progress: null, default);

    /// <summary>Asserts that the database equals a fresh load in every property.</summary>
    private async Task AssertHoldsAsync(ReferenceNodes reference, params Facts[] documents)
    {
        var held = await StoredGraph.AllAsync(Cypher);
        await Database.WipeAsync();
        await LoadAsync(documents.Length > 0 ? documents : Documents, reference);
        Assert.Equal(await StoredGraph.AllAsync(Cypher), held);
    }

    private sealed class Reported(List<LoadStep> steps) : IProgress<LoadStep>
    {
        public void Report(LoadStep value) => steps.Add(value);
    }
}
