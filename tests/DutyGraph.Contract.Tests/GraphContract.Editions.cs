using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Editions: the newest edition of a township is in force; the others are returned on request only.</content>
public abstract partial class GraphContract
{
    private static readonly DutyFilter OfAllEditions = new() { Editions = Editions.All };

    /// <summary>
    /// 六工镇 has three editions: the newest was imported first, and names none of the departments that the others name. 昭苏镇 has one edition without a date. The
    /// newest edition has no RECLAIMED duty, and neither 委组织部 nor the act.
    /// </summary>
    private static readonly ListsOf[] ThreeEditions =
    [
        new ListsOf("昌吉市六工镇", "2025-07").Basic("党建", "党的建设").Assist("防汛", ["昌吉市水利局"], clauses: 2),
        new ListsOf("昌吉市六工镇", "2024-12").Basic("党建", "党的建设").Assist("防汛", ["昌吉市水利局", "昌吉市教育局"], clauses: 3, issue: true).Assist("征兵", ["昌吉市委组织部"])
            .Reclaimed("取水许可", ["昌吉市水利局"], "平安法治", ["信访办法"]),
        new ListsOf("昌吉市六工镇", null).Assist("防汛", ["昌吉市教育局"]),
        new ListsOf("昭苏县昭苏镇", null).Assist("防汛", ["昭苏县水利局"]),
    ];

    private static string DocumentOf(int edition) => ThreeEditions[edition].Facts().Document.Id;

    public static TheoryData<string, DutyFilter, string> Scopes => new()
    {
        { "in force", DutyFilter.All, "昌2025-07/B1 昌2025-07/A1 昭/A1" },
        { "all", OfAllEditions, "昌/A1 昌2024-12/B1 昌2024-12/A1 昌2024-12/A2 昌2024-12/R1 昌2025-07/B1 昌2025-07/A1 昭/A1" },
        { "one document, superseded", new() { Documents = [DocumentOf(1)] }, "昌2024-12/B1 昌2024-12/A1 昌2024-12/A2 昌2024-12/R1" },
        {
            "documents, editions say nothing",
            new() { Documents = [DocumentOf(2), DocumentOf(0), "document:0"], Editions = Editions.Current },
            "昌/A1 昌2025-07/B1 昌2025-07/A1"
        },
        { "no document", new() { Documents = [] }, "" },
        {
            "documents and another condition",
            new() { Documents = [DocumentOf(1)], Lists = [DutyList.Assist], Departments = ["department:昌吉市教育局"] },
            "昌2024-12/A1"
        },
        { "issues, which only a superseded edition has", new() { HasIssues = true }, "" },
        { "issues of all", OfAllEditions with { HasIssues = true }, "昌2024-12/A1" },
        { "name", new() { NameContains = "防汛" }, "昌2025-07/A1 昭/A1" },
        { "name in all", OfAllEditions with { NameContains = "防汛" }, "昌/A1 昌2024-12/A1 昌2025-07/A1 昭/A1" },
        { "department that only superseded editions name", new() { Departments = ["department:昌吉市教育局"] }, "" },
        { "kind", OfAllEditions with { DepartmentKinds = ["kind:教育局"] }, "昌/A1 昌2024-12/A1" },
        { "act", OfAllEditions with { LegalActs = ["act:信访办法"] }, "昌2024-12/R1" },
    };

    [SkippableTheory]
    [MemberData(nameof(Scopes))]
    public async Task DutiesAsync_EditionsAndDocuments_ReachTheseInEveryOrder(string scope, DutyFilter filter, string expected)
    {
        _ = scope;
        var graph = await WorldAsync(ThreeEditions);

        var printed = await graph.DutiesAsync(filter, DutyOrder.Printed, Whole, Cancellation);

        Assert.Equal(expected, string.Join(' ', printed.Items.Select(Short)));
        Assert.Equal(printed.Items.Count, printed.Total);
        foreach (var order in new[] { DutyOrder.Name, DutyOrder.Category })
        {
            Assert.Equal(
                Ids(new NaiveGraph([.. ThreeEditions.Select(lists => lists.Facts())]).Duties(filter, order)),
                await WalkAsync(graph, filter, order, 2, fromEnd: false));
        }

        Assert.Equal(printed.Items.Count, (await graph.StatisticsAsync(filter, Cancellation)).Counts.Total);
    }

    [SkippableFact]
    public async Task NodesAsync_DutiesAndDocuments_KnowWhetherTheyAreInForce()
    {
        var graph = await WorldAsync(ThreeEditions);

        var page = await graph.DutiesAsync(OfAllEditions, DutyOrder.Printed, Whole with { Parts = DutyParts.None }, Cancellation);
        var nodes = await graph.NodesAsync([.. Ids(page.Items), DocumentOf(0), DocumentOf(1), DocumentOf(2)], Cancellation);

        Assert.Equal([false, false, false, false, false, true, true, true], page.Items.Select(duty => duty.Current));
        Assert.Equal(
            [.. page.Items.Select(duty => duty.Current), true, false, false],
            nodes.Select(node => node is Duty duty ? duty.Current : ((Document)node!).Current));
        Assert.Equal([false, false, true, true], (await graph.DocumentsAsync(Whole, Cancellation)).Items.Select(document => document.Current));
    }

    [SkippableFact]
    public async Task Counts_OfEveryOwner_AreOfTheEditionsInForceAndOfADocumentItsOwn()
    {
        var graph = await WorldAsync(ThreeEditions);

        Assert.Equal([new DutyCounts(1, 1, 0)], await graph.CountsAsync(CountOwner.Township, ["township:昌吉市六工镇"], Cancellation));
        Assert.Equal(
            [new DutyCounts(0, 2, 0), new DutyCounts(0, 0, 0)],
            await graph.CountsAsync(CountOwner.Category, ["category:民生服务", "category:平安法治"], Cancellation));
        Assert.Equal(
            [new DutyCounts(1, 1, 0), new DutyCounts(1, 2, 1), new DutyCounts(0, 1, 0)],
            await graph.CountsAsync(CountOwner.Document, [DocumentOf(0), DocumentOf(1), DocumentOf(2)], Cancellation));
        Assert.Equal(
            [new Support("department:昌吉市水利局", 1, 2)],
            (await graph.SupportOfTownshipsAsync(["township:昌吉市六工镇"], 9, Cancellation))[0]!.Value.AsEnumerable());
        Assert.Equal(
            [1, 0, 0],
            (await graph.SupportAsync(SupportGroup.Department, ["department:昌吉市水利局", "department:昌吉市教育局", "department:昌吉市委组织部"], Cancellation))
                .Select(totals => totals!.Value.Duties));
        Assert.Equal(
            [(2, 0, 2)],
            (await graph.SupportAsync(SupportGroup.Kind, ["kind:水利局"], Cancellation))
                .Select(totals => (totals!.Value.Duties, totals.Value.Reclaimed, totals.Value.InScope)));
    }

    [SkippableFact]
    public async Task RankAsync_Editions_RanksThoseInForceUnlessAllAreAskedFor()
    {
        var graph = await WorldAsync(ThreeEditions);

        foreach (var by in Enum.GetValues<SupportMeasure>())
        {
            foreach (var group in Enum.GetValues<SupportGroup>())
            {
                foreach (var filter in new[] { DutyFilter.All, OfAllEditions, new() { Documents = [DocumentOf(1)] } })
                {
                    Assert.Equal(
                        new NaiveGraph([.. ThreeEditions.Select(lists => lists.Facts())]).Rank(by, group, filter),
                        await graph.RankAsync(by, group, filter, 9, SupportParts.All, Cancellation));
                }
            }
        }

        Assert.Equal([(1, "department:昌吉市水利局", 1), (1, "department:昭苏县水利局", 1)], await RankAsync(graph, SupportMeasure.Duties));
        Assert.Equal(
            [("department:昌吉市水利局", 1)],
            (await graph.RankAsync(SupportMeasure.Duties, SupportGroup.Department, DutyFilter.All, 1, SupportParts.None, Cancellation))
                .Select(row => (row.Id, row.Totals.Duties)));
    }

    [SkippableTheory]
    [InlineData(DutyOwner.Township, "township:昌吉市六工镇", "昌2025-07/B1 昌2025-07/A1", 7)]
    [InlineData(DutyOwner.AssistedDepartment, "department:昌吉市教育局", "", 2)]
    [InlineData(DutyOwner.ReclaimingDepartment, "department:昌吉市水利局", "", 1)]
    [InlineData(DutyOwner.AssistedKind, "kind:水利局", "昌2025-07/A1 昭/A1", 3)]
    [InlineData(DutyOwner.Division, "division:652300", "昌2025-07/B1 昌2025-07/A1", 7)]
    [InlineData(DutyOwner.Category, "category:平安法治", "", 1)]
    [InlineData(DutyOwner.LegalAct, "act:信访办法", "", 1)]
    public async Task DutiesOfAsync_Editions_AreThoseInForceUnlessAllAreAskedFor(DutyOwner owner, string id, string inForce, int ofAll)
    {
        var graph = await WorldAsync(ThreeEditions);

        var current = Assert.Single(await graph.DutiesOfAsync(owner, [id], DutyFilter.All, DutyOrder.Printed, Whole, Cancellation));
        var all = Assert.Single(await graph.DutiesOfAsync(owner, [id], OfAllEditions, DutyOrder.Name, Whole, Cancellation));

        Assert.Equal(inForce, string.Join(' ', current.Items.Select(Short)));
        Assert.Equal((ofAll, ofAll), (all.Items.Count, all.Total));
    }

    [SkippableFact]
    public async Task Lists_OfNodesThatOnlySupersededEditionsName_HaveThemStill()
    {
        var graph = await WorldAsync(ThreeEditions);

        Assert.Contains("昌吉市委组织部", (await graph.DepartmentsAsync(new(), Whole, Cancellation)).Items.Select(department => department.Name));
        Assert.Equal(["信访办法"], (await graph.LegalActsAsync(new(), Whole, Cancellation)).Items.Select(act => act.Title));
        Assert.Equal(
            (2, 0, 2),
            await graph.StatisticsAsync(DutyFilter.All, Cancellation) is var counted ? (counted.Departments, counted.LegalActs, counted.Documents) : default);
    }

    [SkippableTheory]
    [InlineData(new[] { 1, 2, 3 }, "昌2024-12/B1 昌2024-12/A1 昌2024-12/A2 昌2024-12/R1 昭/A1")]
    [InlineData(new[] { 2, 3 }, "昌/A1 昭/A1")]
    [InlineData(new[] { 3 }, "昭/A1")]
    public async Task DutiesAsync_NewestEditionGone_TheOneBeforeItIsInForce(int[] left, string expected)
    {
        var graph = await WorldAsync([.. left.Select(edition => ThreeEditions[edition])]);

        Assert.Equal(expected, string.Join(' ', (await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, Whole, Cancellation)).Items.Select(Short)));
    }

    /// <summary>六工镇 has two documents of one month and an older edition. Of the two, the one imported last names no department, and only the first one has
    /// certain facts.</summary>
    private static readonly ListsOf[] TwoOfOneMonth =
    [
        new ListsOf("昌吉市六工镇", "2025-07").Basic("甲").Assist("乙", ["昌吉市教育局"], clauses: 2, acts: ["信访办法"], issue: true),
        new ListsOf("昌吉市三工镇", "2025-07").Assist("乙", ["昌吉市水利局"]),
        new ListsOf("昌吉市六工镇", "2025-07", printing: 1).Basic("丙"),
        new ListsOf("昌吉市六工镇", "2024-12").Basic("丁"),
    ];

    /// <summary>The id of 乙 in the first document of that month.</summary>
    private static string SupersededId => $"duty:昌吉市六工镇/2025-07@{MonthDocument(0)[NodeId.DocumentPrefix.Length..]}/ASSIST/1";

    private static string MonthDocument(int place) => TwoOfOneMonth[place].Facts().Document.Id;

    [SkippableFact]
    public async Task DutiesAsync_TwoDocumentsOfOneMonth_BothStayAndTheOneImportedLaterIsInForce()
    {
        var graph = await WorldAsync(TwoOfOneMonth);

        var inForce = await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, Whole, Cancellation);
        var all = await graph.DutiesAsync(OfAllEditions, DutyOrder.Printed, Whole, Cancellation);
        var superseded = await graph.DutiesAsync(new DutyFilter { Documents = [MonthDocument(0)] }, DutyOrder.Name, Whole, Cancellation);
        var documents = await graph.DocumentsOfAsync(["township:昌吉市六工镇"], Cancellation);

        Assert.Equal(["乙", "丙"], Names(inForce.Items));
        Assert.Equal(["乙", "丁", "丙", "甲", "乙"], Names(all.Items));
        Assert.Equal((5, 5), (all.Total, Ids(all.Items).Distinct().Count()));
        Assert.Equal(["乙", "甲"], Names(superseded.Items));
        Assert.All(superseded.Items, duty => Assert.Equal((false, "2025-07", MonthDocument(0)), (duty.Current, duty.Edition, duty.DocumentId)));
        Assert.Equal(
            [(MonthDocument(2), true), (MonthDocument(0), false), (MonthDocument(3), false)],
            documents[0].Select(document => (document.Id, document.Current)));
        Assert.Equal(
            [new DutyCounts(1, 1, 0), new DutyCounts(1, 0, 0)],
            await graph.CountsAsync(CountOwner.Document, [MonthDocument(0), MonthDocument(2)], Cancellation));
        Assert.Equal([new DutyCounts(1, 0, 0)], await graph.CountsAsync(CountOwner.Township, ["township:昌吉市六工镇"], Cancellation));
    }

    [SkippableFact]
    public async Task NodesAsync_TwoDocumentsOfOneMonth_PlainIdsAreThoseOfTheLaterAndTheOthersHaveTheirDocument()
    {
        var graph = await WorldAsync(TwoOfOneMonth);

        var nodes = await graph.NodesAsync(
            ["duty:昌吉市六工镇/2025-07/BASIC/1", "duty:昌吉市六工镇/2025-07/ASSIST/1", SupersededId, SupersededId.Replace("duty:", "responsibility:") + "/TOWNSHIP/2"],
            Cancellation);
        var issues = Assert.Single(await graph.IssuesAsync([MonthDocument(0)], Cancellation));

        Assert.Equal("丙", Assert.IsType<Duty>(nodes[0]).Name);
        Assert.Null(nodes[1]);
        var superseded = Assert.IsType<Duty>(nodes[2]);
        Assert.Equal("乙", superseded.Name);
        Assert.Equal("协助2。", Assert.IsType<DutyResponsibility>(nodes[3]).Clause.Text);
        Assert.Equal([SupersededId, SupersededId], superseded.Issues.Concat(issues!.Value).Select(issue => issue.DutyId));
    }

    [SkippableFact]
    public async Task DutiesAsync_TwoDocumentsOfOneMonth_ArePagedOneByOneInEveryOrder()
    {
        var graph = await WorldAsync(TwoOfOneMonth);
        var naive = new NaiveGraph([.. TwoOfOneMonth.Select(lists => lists.Facts())]);

        foreach (var order in Enum.GetValues<DutyOrder>())
        {
            Assert.Equal(Ids(naive.Duties(OfAllEditions, order)), await WalkAsync(graph, OfAllEditions, order, 1, fromEnd: false));
            Assert.Equal(Ids(naive.Duties(OfAllEditions, order)), await WalkAsync(graph, OfAllEditions, order, 2, fromEnd: true));
        }
    }

    [SkippableTheory]
    [InlineData(new[] { 0, 2 }, "丙")]
    [InlineData(new[] { 2, 0 }, "甲 乙")]
    [InlineData(new[] { 0, 2, 0 }, "丙")]
    [InlineData(new[] { 0 }, "甲 乙")]
    [InlineData(new[] { 3, 0 }, "甲 乙")]
    public async Task DutiesAsync_DocumentsOfOneMonth_TheOrderOfImportDecides(int[] imported, string expected)
    {
        var graph = await WorldAsync([.. imported.Select(place => TwoOfOneMonth[place])]);

        var inForce = (await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, Whole, Cancellation)).Items;

        Assert.Equal(expected, string.Join(' ', Names(inForce)));
        Assert.All(inForce, duty => Assert.Matches("^duty:昌吉市六工镇/2025-07/(BASIC|ASSIST)/1$", duty.Id));
    }

    [SkippableFact]
    public async Task TopicsSearchAndChains_SupersededEdition_HasNoPartInThem()
    {
        var graph = await WorldAsync(TwoOfOneMonth);

        Assert.Equal(0, (await graph.TopicsAsync(new(), TopicOrder.Spread, Whole, Cancellation)).Total);
        Assert.Equal(["duty:昌吉市三工镇/2025-07/ASSIST/1"], await FoundAsync(DutyFilter.All));
        Assert.Equal(["duty:昌吉市三工镇/2025-07/ASSIST/1", SupersededId], await FoundAsync(OfAllEditions));
        Assert.Equal([SupersededId], await FoundAsync(new() { Documents = [MonthDocument(0)] }));
        var alone = await graph.ChainAsync(new(SupersededId, Depth: 2), Cancellation);
        Assert.Equal([new ChainNode(SupersededId, 0)], alone.Nodes.AsEnumerable());
        Assert.Empty(alone.Hidden);
        var department = await graph.ChainAsync(new("department:昌吉市教育局", Depth: 1), Cancellation);
        Assert.Equal(["department:昌吉市教育局", "division:652301", "kind:教育局"], department.Nodes.Select(node => node.Id));
        Assert.DoesNotContain(department.Hidden, hidden => hidden.Kind is EdgeKind.Assists or EdgeKind.PerformedBy);
        Assert.Empty((await graph.ChainAsync(new("township:昌吉市六工镇", SupersededId, Depth: 6), Cancellation)).Nodes);

        async Task<IEnumerable<string>> FoundAsync(DutyFilter filter) =>
            (await SearchAsync(graph, "乙", [SearchKind.Duty], filter)).Hits.Items.Select(hit => hit.Node.Id);
    }

    /// <summary>Abbreviates a duty as 昌2025-07/A1: the first character of the township, the month, list and number.</summary>
    private static string Short(Duty duty) => $"{duty.TownshipId[NodeId.TownshipPrefix.Length]}{duty.Edition}/{NodeId.Name(duty.List)[0]}{duty.Number}";
}
