using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Topics: which exist, in which order, with which duties.</content>
public abstract partial class GraphContract
{
    /// <summary>Three matters of several townships, one matter that a township prints twice, and one of a single township.</summary>
    private static readonly ListsOf[] Matters =
    [
        new ListsOf("昌吉市六工镇")
            .Basic("高标准农田基础设施建设", "经济发展").Basic("对未经批准擅自取水的处罚", "平安法治").Basic("农村户厕改造提升").Basic("农村户厕改造提升")
            .Assist("烟花爆竹经营安全检查", ["昌吉市应急管理局"], category: "应急管理及消防"),
        new ListsOf("奇台县奇台镇")
            .Basic("高标准农田基础设施建设", "经济发展")
            .Assist("烟花爆竹经营安全检查", ["奇台县应急管理局"], category: "应急管理及消防")
            .Reclaimed("对未经批准擅自取水的处罚", ["奇台县水利局"], "平安法治"),
        new ListsOf("昭苏县昭苏镇")
            .Basic("高标准农田基础设施建设").Basic("电梯使用单位监督检查", "平安法治")
            .Assist("烟花爆竹经营安全检查", ["昭苏县应急管理局"], category: "应急管理及消防"),
    ];

    public static TheoryData<TopicFilter, string> TopicFilters => new()
    {
        { new(), "烟花爆竹经营安全检查 高标准农田基础设施建设 对未经批准擅自取水的处罚" },
        { new(Categories: ["category:民生服务"]), "高标准农田基础设施建设" },
        { new(Categories: ["category:平安法治", "category:无"]), "对未经批准擅自取水的处罚" },
        { new(Categories: []), "" },
        { new(MinTownships: 3), "烟花爆竹经营安全检查 高标准农田基础设施建设" },
        { new(MinTownships: 4), "" },
        { new(MinTownships: 0), "烟花爆竹经营安全检查 高标准农田基础设施建设 对未经批准擅自取水的处罚" },
        { new(Differing: true), "对未经批准擅自取水的处罚" },
        { new(Differing: false), "烟花爆竹经营安全检查 高标准农田基础设施建设" },
        { new(NameContains: "农田 基础"), "高标准农田基础设施建设" },
        { new(NameContains: "户厕"), "" },
        { new(NameContains: "安"), "烟花爆竹经营安全检查" },
        { new(Categories: ["category:经济发展", "category:应急管理及消防"], MinTownships: 3, Differing: false, NameContains: "设"), "高标准农田基础设施建设" },
    };

    [SkippableTheory]
    [MemberData(nameof(TopicFilters))]
    public async Task TopicsAsync_Filter_LetsThroughWhatMeetsEveryConditionMostWidespreadFirst(TopicFilter filter, string names)
    {
        var page = await (await WorldAsync(Matters)).TopicsAsync(filter, TopicOrder.Spread, Whole, Cancellation);

        Assert.Equal((names, page.Items.Count), (string.Join(' ', page.Items.Select(topic => topic.Name)), page.Total));
    }

    [SkippableFact]
    public async Task TopicsAsync_DifferingFirst_ThenTheOthersMostWidespreadFirst()
    {
        var page = await (await WorldAsync(Matters)).TopicsAsync(new(), TopicOrder.Differing, Whole, Cancellation);

        Assert.Equal(["对未经批准擅自取水的处罚", "烟花爆竹经营安全检查", "高标准农田基础设施建设"], page.Items.Select(topic => topic.Name));
    }

    [SkippableFact]
    public async Task TopicsAsync_CursorOfTheOtherOrder_IsRefused()
    {
        var graph = await WorldAsync(Matters);
        var page = await graph.TopicsAsync(new(), TopicOrder.Spread, new(1), Cancellation);

        await Assert.ThrowsAsync<InvalidCursorException>(async () =>
            await graph.TopicsAsync(new(), TopicOrder.Differing, new(1, After: page.CursorOf(page.Items[0])), Cancellation));
    }

    [SkippableFact]
    public async Task TopicsAsync_Topic_SaysInHowManyTownshipsItStandsOnEachList()
    {
        var topics = (await (await WorldAsync(Matters)).TopicsAsync(new(), TopicOrder.Differing, Whole, Cancellation)).Items;

        Assert.Equal(
            [(2, true, new DutyCounts(1, 0, 1)), (3, false, new DutyCounts(0, 3, 0)), (3, false, new DutyCounts(3, 0, 0))],
            topics.Select(topic => (topic.Townships, topic.Differing, topic.Counts)));
    }

    [SkippableFact]
    public async Task TopicsAsync_Topic_IsANodeOfItsId()
    {
        var graph = await WorldAsync(Matters);
        var topics = (await graph.TopicsAsync(new(), TopicOrder.Spread, Whole, Cancellation)).Items;

        var nodes = await graph.NodesAsync([topics[1].Id, "topic:无", "township:昌吉市六工镇", topics[0].Id], Cancellation);

        Assert.Equal([topics[1].Id, null, "township:昌吉市六工镇", topics[0].Id], nodes.Select(node => node?.Id));
        Assert.Equal(Text(topics[1]), Text(nodes[0]));
    }

    [SkippableFact]
    public async Task TopicMembersAsync_Topics_HaveTheirDutiesAsPrintedEachWithItsReasons()
    {
        var graph = await WorldAsync(Matters);
        var topics = (await graph.TopicsAsync(new(), TopicOrder.Differing, Whole, Cancellation)).Items;

        var pages = await graph.TopicMembersAsync([topics[0].Id, "topic:无", topics[2].Id], new PageRequest(2, WithTotal: true), Cancellation);

        Assert.Equal(
            [
                "duty:奇台县奇台镇/2025-01/RECLAIMED/1 duty:昌吉市六工镇/2025-01/BASIC/2", "",
                "duty:奇台县奇台镇/2025-01/BASIC/1 duty:昌吉市六工镇/2025-01/BASIC/1",
            ],
            pages.Select(page => string.Join(' ', page.Items.Select(member => member.DutyId))));
        Assert.Equal([(2, false), (0, false), (3, true)], pages.Select(page => (page.Total ?? -1, page.HasNext)));
        Assert.All(pages.SelectMany(page => page.Items), member => Assert.True(member.Score is > 0 and <= 1 && member.Reasons.Length > 0));

        var next = Assert.Single(await graph.TopicMembersAsync([topics[2].Id], new PageRequest(2, After: pages[2].CursorOf(pages[2].Items[1])), Cancellation));
        Assert.Equal(("duty:昭苏县昭苏镇/2025-01/BASIC/1", true, false), (Assert.Single(next.Items).DutyId, next.HasPrevious, next.HasNext));
    }

    [SkippableFact]
    public async Task TopicsOfAsync_Duties_HaveTheTopicOfTheirMatterOrNone()
    {
        var graph = await WorldAsync(Matters);
        string[] ids =
        [
            "duty:昌吉市六工镇/2025-01/BASIC/2", "duty:昌吉市六工镇/2025-01/BASIC/3", "duty:无/2025-01/BASIC/1", "township:昌吉市六工镇",
            "duty:奇台县奇台镇/2025-01/RECLAIMED/1", "duty:昭苏县昭苏镇/2025-01/BASIC/2",
        ];

        Assert.Equal(
            ["对未经批准擅自取水的处罚", null, null, null, "对未经批准擅自取水的处罚", null],
            (await graph.TopicsOfAsync(ids, Cancellation)).Select(topic => topic?.Name));
    }

    [SkippableFact]
    public async Task DutiesOfAsync_Topic_HasItsOwnDutiesAloneWithinTheFilter()
    {
        var graph = await WorldAsync(Matters);
        var topics = (await graph.TopicsAsync(new(), TopicOrder.Differing, Whole, Cancellation)).Items;

        var pages = await graph.DutiesOfAsync(
            DutyOwner.Topic, [topics[0].Id, "topic:无", topics[1].Id], new() { Divisions = ["division:652300"] }, DutyOrder.Name, Whole, Cancellation);

        Assert.Equal(
            ["duty:奇台县奇台镇/2025-01/RECLAIMED/1 duty:昌吉市六工镇/2025-01/BASIC/2", "", "duty:奇台县奇台镇/2025-01/ASSIST/1 duty:昌吉市六工镇/2025-01/ASSIST/1"],
            pages.Select(page => string.Join(' ', Ids(page.Items))));
        Assert.Equal([2, 0, 2], pages.Select(page => page.Total));
    }

    [SkippableFact]
    public async Task DutiesAsync_FilterOfTopics_LetsThroughTheirDutiesAlone()
    {
        var graph = await WorldAsync(Matters);
        var topics = (await graph.TopicsAsync(new(), TopicOrder.Differing, Whole, Cancellation)).Items;
        var filter = new DutyFilter { Topics = [topics[0].Id, "topic:无"] };

        Assert.Equal(
            ["duty:奇台县奇台镇/2025-01/RECLAIMED/1", "duty:昌吉市六工镇/2025-01/BASIC/2"],
            Ids((await graph.DutiesAsync(filter, DutyOrder.Printed, Whole, Cancellation)).Items));
        Assert.Equal(
            ["duty:昌吉市六工镇/2025-01/BASIC/2"],
            Ids((await graph.DutiesAsync(filter with { Lists = [DutyList.Basic] }, DutyOrder.Name, Whole, Cancellation)).Items));
        Assert.Equal(
            ["department:奇台县水利局"],
            (await graph.RankAsync(SupportMeasure.Reclaimed, SupportGroup.Department, filter, 9, SupportParts.Totals, Cancellation)).Select(place => place.Id));
        Assert.Empty((await graph.DutiesAsync(new() { Topics = [] }, DutyOrder.Printed, Whole, Cancellation)).Items);
    }

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task Topics_RandomWorlds_AreWhatTheResolverFinds(int seed)
    {
        var world = new RandomWorld(seed);
        var facts = world.Reissued();
        await HoldTopicsAsync(facts, world.TopicFilter(), world.PageSize());
    }

    [SkippableTheory]
    [MemberData(nameof(TopicsOfTheFiveLists))]
    public Task Topics_FivePublishedLists_AreWhatTheResolverFinds(TopicFilter filter) => HoldTopicsAsync(FiveLists.Facts, filter, 100);

    public static TheoryData<TopicFilter> TopicsOfTheFiveLists =>
    [
        new(),
        new(Differing: true),
        new(Categories: ["category:应急管理及消防", "category:民生服务"], MinTownships: 3),
        new(NameContains: "处罚"),
    ];

    private async Task HoldTopicsAsync(IReadOnlyList<Facts> facts, TopicFilter filter, int size)
    {
        var (graph, naive) = (await GraphOfAsync(facts), new NaiveGraph(facts));
        foreach (var order in Enum.GetValues<TopicOrder>())
        {
            var expected = naive.Topics(filter, order).ToArray();
            var topics = await WalkAsync(page => graph.TopicsAsync(filter, order, page, Cancellation), size, fromEnd: false);
            Assert.Equal(expected.Select(topic => Text(topic.Topic)), topics.Select(Text));
            Assert.Equal(topics, await WalkAsync(page => graph.TopicsAsync(filter, order, page, Cancellation), size, fromEnd: true));
        }

        var all = naive.Resolved.Take(100).ToArray();
        var members = await graph.TopicMembersAsync([.. all.Select(topic => topic.Topic.Id)], Whole, Cancellation);
        Assert.Equal(all.Select(topic => Text(topic.Members)), members.Select(page => Text(page.Items)));
    }
}
