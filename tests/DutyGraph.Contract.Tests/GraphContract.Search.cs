using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Search: hand-made worlds with decoys, then random worlds and the five published lists, compared with the naive implementation.</content>
public abstract partial class GraphContract
{
    /// <summary>Without topics, which are derived from duties and which some stores compute later.</summary>
    private static readonly SearchKind[] AllButTopics = [SearchKind.Township, SearchKind.Duty, SearchKind.Department, SearchKind.LegalAct];

    private static readonly ListsOf[] Searched =
    [
        new ListsOf("昌吉市六工镇")
            .Basic("打井")
            .Basic("机井打井管理", "经济发展", ["中华人民共和国水法"])
            .Assist("国土 調査", ["昌吉市水利局", "昌吉市教育局"], ["协助打井，及时上报。", "水"])
            .Assist("修渠", ["昌吉市水利局"], ["防汛值守", "App上报"])
            .Reclaimed("收费", ["昌吉市教育局"], method: "由打井队收取"),
        new ListsOf("奇台县奇台镇").Basic("打井队").Assist("井下作业", ["奇台县水利局"], ["打一口井"]).Alias("奇台县水利局", "奇台县水务局", "打井办"),
        new ListsOf("昭苏县昭苏镇").Basic("打 井").Basic("打\n井队").Reclaimed("水费", ["昭苏县水利局"], acts: ["水费条例"]),
    ];

    public static TheoryData<string, string> Searches => new()
    {
        // The order is: whole name, start of a name, name, alias, method or clause; then the shorter text; then ids by code point.
        {
            "打井",
            "duty:昌吉市六工镇/2025-01/BASIC/1 name|duty:昭苏县昭苏镇/2025-01/BASIC/1 name|duty:奇台县奇台镇/2025-01/BASIC/1 name|duty:昭苏县昭苏镇/2025-01/BASIC/2 name|"
            + "duty:昌吉市六工镇/2025-01/BASIC/2 name|department:奇台县水利局 aliases|"
            + "duty:昌吉市六工镇/2025-01/RECLAIMED/1 method|duty:昌吉市六工镇/2025-01/ASSIST/1 townshipResponsibilities"
        },
        { "国土调查", "duty:昌吉市六工镇/2025-01/ASSIST/1 name" },
        { "國土調查", "duty:昌吉市六工镇/2025-01/ASSIST/1 name" },
        { "土 查", "duty:昌吉市六工镇/2025-01/ASSIST/1 name" },
        { "調", "duty:昌吉市六工镇/2025-01/ASSIST/1 name" },
        { "ＡＰＰ上", "duty:昌吉市六工镇/2025-01/ASSIST/2 townshipResponsibilities" },
        { "六工镇", "township:昌吉市六工镇 fullName" },
        { "水法", "act:中华人民共和国水法 title" },
        { "水费", "duty:昭苏县昭苏镇/2025-01/RECLAIMED/1 name|act:水费条例 title" },
        // Texts with all words come first, then nodes with the words in different texts. A word without any match leads to no hits.
        { "上报 打井", "duty:昌吉市六工镇/2025-01/ASSIST/1 townshipResponsibilities" },
        { "上报 防汛", "duty:昌吉市六工镇/2025-01/ASSIST/2 townshipResponsibilities" },
        { "修渠 防汛", "duty:昌吉市六工镇/2025-01/ASSIST/2 name" },
        { "打井 防汛", "" },
        // There are no operators.
        { "打井 OR 防汛", "" },
        { "打*", "" },
        { "\"打井\"", "" },
        { "井打", "duty:昌吉市六工镇/2025-01/BASIC/2 name" },
        { "井作", "" },
    };

    [SkippableTheory]
    [MemberData(nameof(Searches))]
    public async Task SearchAsync_Text_FindsTheseAndNoOthersInThisOrder(string text, string expected)
    {
        var graph = await WorldAsync(Searched);

        var answer = await SearchAsync(graph, text, AllButTopics);

        Assert.Equal(expected, string.Join('|', answer.Hits.Items.Select(hit => $"{hit.Node.Id} {hit.Field}")));
        Assert.Equal(answer.Hits.Items.Count, answer.Hits.Total);
    }

    [SkippableTheory]
    [InlineData("打井", "<mark>打井</mark>", 5 + (1.0 / 3))]
    [InlineData("土 查", "国<mark>土</mark> 調<mark>査</mark>", 3 + (1.0 / 6))]
    [InlineData("國土調查", "<mark>国土 調査</mark>", 5 + (1.0 / 6))]
    [InlineData("及时上报", "协助打井，<mark>及时上报</mark>。", 1 + (1.0 / 11))]
    public async Task SearchAsync_BestHit_IsScoredAndShownAsPrinted(string text, string snippet, double score)
    {
        var graph = await WorldAsync(Searched);

        var hit = (await SearchAsync(graph, text, AllButTopics)).Hits.Items[0];

        Assert.Equal((snippet, score), (hit.Snippet, hit.Key.Score));
    }

    [SkippableFact]
    public async Task SearchAsync_Facets_CountTheWholeResultAndNotThePage()
    {
        var graph = await WorldAsync(Searched);

        var facets = (await SearchAsync(graph, "井", AllButTopics, size: 1)).Facets!;

        Assert.Equal(
            Text(new SearchFacets(
                [new(SearchKind.Duty, 8), new(SearchKind.Department, 1)],
                [new(DutyList.Basic, 5), new(DutyList.Assist, 2), new(DutyList.Reclaimed, 1)],
                [new("category:经济发展", 1), new("category:民生服务", 7)],
                [new("township:昌吉市六工镇", 4), new("township:奇台县奇台镇", 2), new("township:昭苏县昭苏镇", 2)],
                [new("department:昌吉市教育局", 2), new("department:奇台县水利局", 1), new("department:昌吉市水利局", 1)])),
            Text(facets));
    }

    [SkippableFact]
    public async Task SearchAsync_ShortFacets_KeepTheGreatest()
    {
        var graph = await WorldAsync(Searched);

        var facets = (await SearchAsync(graph, "井", AllButTopics, facets: new SearchFacetSizes(1, 0))).Facets!;

        Assert.Equal(["township:昌吉市六工镇"], facets.Townships.Select(township => township.Value));
        Assert.Empty(facets.Departments);
    }

    [SkippableFact]
    public async Task SearchAsync_Filter_NarrowsDutiesAlone()
    {
        var graph = await WorldAsync(Searched);
        var filter = new DutyFilter { Townships = ["township:昭苏县昭苏镇"] };

        var found = (await SearchAsync(graph, "打井", AllButTopics, filter)).Hits.Items;

        Assert.Equal(["duty:昭苏县昭苏镇/2025-01/BASIC/1", "duty:昭苏县昭苏镇/2025-01/BASIC/2", "department:奇台县水利局"], found.Select(hit => hit.Node.Id));
    }

    [SkippableFact]
    public async Task SearchAsync_Kinds_LeaveOutOthers()
    {
        var graph = await WorldAsync(Searched);

        Assert.Equal(
            ["department:奇台县水利局"],
            (await SearchAsync(graph, "打井", [SearchKind.Department, SearchKind.Township])).Hits.Items.Select(hit => hit.Node.Id));
        Assert.Equal(0, (await SearchAsync(graph, "打井", [])).Hits.Total);
    }

    [SkippableFact]
    public async Task SearchAsync_Topics_AreFoundByName()
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇").Basic("修渠").Basic("打井"), new ListsOf("奇台县奇台镇").Reclaimed("修渠", []));

        var answer = await SearchAsync(graph, "渠", [SearchKind.Topic]);

        Assert.Equal(["修渠"], answer.Hits.Items.Select(hit => Assert.IsType<Topic>(hit.Node).Name));
        Assert.Equal([new(SearchKind.Topic, 1)], answer.Facets!.Kinds.AsEnumerable());
    }

    [SkippableFact]
    public async Task SearchAsync_CursorOfAnotherList_IsRefused()
    {
        var graph = await WorldAsync(Searched);
        var duties = await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, Whole, Cancellation);

        await Assert.ThrowsAsync<InvalidCursorException>(async () =>
            await graph.SearchAsync(
                new SearchRequest(SearchText.Of("井"), null, DutyFilter.All, new PageRequest(1, After: duties.CursorOf(duties.Items[0]))), Cancellation));
    }

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task SearchAsync_RandomWorldsAndWords_IsAnsweredAsByLooking(int seed)
    {
        var world = new RandomWorld(seed);
        var facts = world.Reissued();
        var graph = await GraphOfAsync(facts);
        for (var draw = 0; draw < 12; draw++)
        {
            await HoldSearchAsync(facts, graph, world.SearchText(), world.SearchKinds(), world.Filter(), world.PageSize());
        }
    }

    [SkippableTheory]
    [InlineData("防汛")]
    [InlineData("国土调查")]
    [InlineData("水")]
    [InlineData("工作")]
    [InlineData("应急管理局")]
    [InlineData("农业 补贴")]
    [InlineData("防汛 上报 水利")]
    [InlineData("( 一")]
    [InlineData("APP")]
    [InlineData("12345")]
    [InlineData("《中华人民共和国")]
    [InlineData("昌吉")]
    [InlineData("对未经批准擅自取水、未按取水许可条件取水的处罚")]
    public async Task SearchAsync_FivePublishedLists_IsAnsweredAsByLooking(string text)
    {
        var graph = await GraphOfAsync(FiveLists.Facts);

        await HoldSearchAsync(FiveLists.Facts, graph, text, null, DutyFilter.All, 100);
        await HoldSearchAsync(FiveLists.Facts, graph, text, [SearchKind.Duty], new() { Lists = [DutyList.Assist], Divisions = ["division:652300"] }, 100);
    }

    private async Task HoldSearchAsync(
        IReadOnlyList<Facts> facts, IDutyGraph graph, string text, IReadOnlyCollection<SearchKind>? kinds, DutyFilter filter, int size)
    {
        var naive = new NaiveSearch(facts);
        var expected = naive.Search(text, kinds, filter);
        var hits = new List<SearchHit>();
        for (string? cursor = null; ;)
        {
            var answer = await SearchAsync(graph, text, kinds, filter, size, cursor);
            hits.AddRange(answer.Hits.Items);
            Assert.Equal(expected.Count, answer.Hits.Total);
            Assert.Equal(hits.Count < expected.Count, answer.Hits.HasNext);
            Assert.Equal(cursor is not null && expected.Count > 0, answer.Hits.HasPrevious);
            Assert.Equal(Text(naive.Facets(expected, 5, 5)), Text(answer.Facets));
            if (!answer.Hits.HasNext)
            {
                break;
            }

            cursor = answer.Hits.CursorOf(answer.Hits.Items[^1]);
        }

        Assert.Equal(expected, hits.Select(hit => new NaiveSearch.Hit(hit.Node.Id, (int)hit.Key.Tier, hit.Key.Length, hit.Field)));
        Assert.All(hits, hit => Assert.Contains("<mark>", hit.Snippet, StringComparison.Ordinal));
    }

    private static async Task<SearchAnswer> SearchAsync(
        IDutyGraph graph, string text, IReadOnlyCollection<SearchKind>? kinds = null, DutyFilter? filter = null,
        int size = 500, string? after = null, SearchFacetSizes? facets = null)
    {
        var page = new PageRequest(size, After: after, WithTotal: true);
        return await graph.SearchAsync(
            new SearchRequest(SearchText.Of(text), kinds is null ? null : [.. kinds], filter ?? DutyFilter.All, page, facets ?? new SearchFacetSizes(5, 5)),
            Cancellation);
    }
}
