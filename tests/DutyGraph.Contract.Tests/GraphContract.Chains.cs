using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Chains.</content>
public abstract partial class GraphContract
{
    private const string Jia = "duty:昌吉市六工镇/2025-01/ASSIST/1";

    /// <summary>甲 and 乙 share a department, 乙 and 丁 a legal act; 丙 is a decoy with the same names in another county.</summary>
    private static readonly ListsOf[] Linked =
    [
        new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局", "昌吉市教育局"], clauses: 2),
        new ListsOf("昌吉市三工镇").Assist("乙", ["昌吉市水利局"], acts: ["中华人民共和国水法"]).Reclaimed("丁", ["昌吉市公安局"], acts: ["中华人民共和国水法"]),
        new ListsOf("奇台县奇台镇").Assist("丙", ["奇台县水利局"], clauses: 2),
    ];

    [SkippableFact]
    public async Task ChainAsync_DepthOne_IsTheNodeAndItsNeighboursInBothDirections()
    {
        var chain = await (await WorldAsync(Linked)).ChainAsync(new(Jia, Depth: 1), Cancellation);

        Assert.Equal(
            [
                $"0 {Jia}", "1 category:民生服务", "1 department:昌吉市教育局", "1 department:昌吉市水利局",
                "1 responsibility:昌吉市六工镇/2025-01/ASSIST/1/SUPERIOR/1", "1 responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/1",
                "1 responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/2",
                "1 township:昌吉市六工镇",
            ],
            chain.Nodes.Select(node => $"{node.Distance} {node.Id}"));
        Assert.Equal(
            [
                $"IN_CATEGORY {Jia} category:民生服务", $"ASSISTS {Jia} department:昌吉市教育局", $"ASSISTS {Jia} department:昌吉市水利局",
                $"HAS_RESPONSIBILITY {Jia} responsibility:昌吉市六工镇/2025-01/ASSIST/1/SUPERIOR/1",
                $"HAS_RESPONSIBILITY {Jia} responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/1",
                $"HAS_RESPONSIBILITY {Jia} responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/2",
                "PERFORMED_BY responsibility:昌吉市六工镇/2025-01/ASSIST/1/SUPERIOR/1 department:昌吉市教育局",
                "PERFORMED_BY responsibility:昌吉市六工镇/2025-01/ASSIST/1/SUPERIOR/1 department:昌吉市水利局", $"HAS_DUTY township:昌吉市六工镇 {Jia}",
            ],
            chain.Edges.Select(Said));
        Assert.Equal(
            [
                "IN_CATEGORY category:民生服务 3", "BELONGS_TO department:昌吉市教育局 1", "OF_KIND department:昌吉市教育局 1", "ASSISTS department:昌吉市水利局 1",
                "BELONGS_TO department:昌吉市水利局 1", "OF_KIND department:昌吉市水利局 1", "PERFORMED_BY department:昌吉市水利局 1", "PART_OF township:昌吉市六工镇 1",
            ],
            chain.Hidden.Select(hidden => $"{EdgeKinds.Name(hidden.Kind)} {hidden.NodeId} {hidden.Count}"));
        Assert.False(chain.Truncated);
    }

    [SkippableFact]
    public async Task ChainAsync_KindsOfEdge_FollowsAndCountsThoseAlone()
    {
        var graph = await WorldAsync(Linked);

        var chain = await graph.ChainAsync(new("department:昌吉市水利局", Depth: 3) { Kinds = [EdgeKind.Assists, EdgeKind.Cites] }, Cancellation);
        var none = await graph.ChainAsync(new("department:昌吉市水利局") { Kinds = [] }, Cancellation);

        Assert.Equal(
            ["department:昌吉市水利局", "duty:昌吉市三工镇/2025-01/ASSIST/1", Jia, "act:中华人民共和国水法", "department:昌吉市教育局", "duty:昌吉市三工镇/2025-01/RECLAIMED/1"],
            chain.Nodes.Select(node => node.Id));
        Assert.Empty(chain.Hidden);
        Assert.Equal([new ChainNode("department:昌吉市水利局", 0)], none.Nodes.AsEnumerable());
        Assert.Equal((0, 0, false), (none.Edges.Length, none.Hidden.Length, none.Truncated));
    }

    [SkippableTheory]
    [InlineData(1, "department:昌吉市水利局", true)]
    [InlineData(2, "department:昌吉市水利局 duty:昌吉市三工镇/2025-01/ASSIST/1", true)]
    [InlineData(3, "department:昌吉市水利局 duty:昌吉市三工镇/2025-01/ASSIST/1 duty:昌吉市六工镇/2025-01/ASSIST/1", true)]
    [InlineData(4, "department:昌吉市水利局 duty:昌吉市三工镇/2025-01/ASSIST/1 duty:昌吉市六工镇/2025-01/ASSIST/1 department:昌吉市教育局", false)]
    public async Task ChainAsync_Limit_CutsByDistanceAndIdAndSaysSo(int limit, string ids, bool truncated)
    {
        var chain = await (await WorldAsync(Linked)).ChainAsync(new("department:昌吉市水利局", Limit: limit) { Kinds = [EdgeKind.Assists] }, Cancellation);

        Assert.Equal(ids.Split(' '), chain.Nodes.Select(node => node.Id));
        Assert.Equal(truncated, chain.Truncated);
    }

    [SkippableFact]
    public async Task ChainAsync_ToAnotherNode_IsEveryShortestPathAndNothingElse()
    {
        var chain = await (await WorldAsync(Linked)).ChainAsync(new("township:昌吉市六工镇", "department:昌吉市公安局", Depth: 5), Cancellation);

        Assert.Equal(
            ["township:昌吉市六工镇", "division:652301", "department:昌吉市公安局"],
            chain.Nodes.Select(node => node.Id));
        Assert.Equal(["BELONGS_TO department:昌吉市公安局 division:652301", "PART_OF township:昌吉市六工镇 division:652301"], chain.Edges.Select(Said));
    }

    [SkippableFact]
    public async Task ChainAsync_PathsOfTheSameLength_AreAllThere()
    {
        var chain = await (await WorldAsync(Linked)).ChainAsync(
            new("duty:昌吉市三工镇/2025-01/ASSIST/1", "duty:昌吉市三工镇/2025-01/RECLAIMED/1"), Cancellation);

        Assert.Equal(
            ["0 duty:昌吉市三工镇/2025-01/ASSIST/1", "1 act:中华人民共和国水法", "1 category:民生服务", "1 township:昌吉市三工镇", "2 duty:昌吉市三工镇/2025-01/RECLAIMED/1"],
            chain.Nodes.Select(node => $"{node.Distance} {node.Id}"));
        Assert.Equal(6, chain.Edges.Length);
    }

    [SkippableTheory]
    [InlineData(5, 5, false)]
    [InlineData(4, 4, true)]
    [InlineData(3, 3, true)]
    [InlineData(2, 0, true)]
    public async Task ChainAsync_LimitOnPaths_KeepsWholePaths(int limit, int nodes, bool truncated)
    {
        var chain = await (await WorldAsync(Linked)).ChainAsync(
            new("duty:昌吉市三工镇/2025-01/ASSIST/1", "duty:昌吉市三工镇/2025-01/RECLAIMED/1", Limit: limit), Cancellation);

        string[] all = ["duty:昌吉市三工镇/2025-01/ASSIST/1", "act:中华人民共和国水法", "category:民生服务", "township:昌吉市三工镇"];
        Assert.Equal(nodes == 0 ? [] : [.. all.Take(nodes - 1), "duty:昌吉市三工镇/2025-01/RECLAIMED/1"], chain.Nodes.Select(node => node.Id));
        Assert.Equal(truncated, chain.Truncated);
    }

    [SkippableFact]
    public async Task ChainAsync_NoPathWithinTheDepth_IsEmpty()
    {
        var graph = await WorldAsync(Linked);

        var tooFar = await graph.ChainAsync(new("township:昌吉市六工镇", "township:奇台县奇台镇", Depth: 3), Cancellation);
        var within = await graph.ChainAsync(new("township:昌吉市六工镇", "township:奇台县奇台镇", Depth: 4), Cancellation);
        var never = await graph.ChainAsync(new("act:中华人民共和国水法", "kind:教育局", Depth: 6) { Kinds = [EdgeKind.Cites, EdgeKind.OfKind] }, Cancellation);

        Assert.Equal((0, 0, 0, false), (tooFar.Nodes.Length, tooFar.Edges.Length, tooFar.Hidden.Length, tooFar.Truncated));
        Assert.Contains(within.Nodes, node => node.Id == "category:民生服务");
        Assert.Empty(never.Nodes);
    }

    [SkippableFact]
    public async Task ChainAsync_ToItself_IsThatNode()
    {
        var chain = await (await WorldAsync(Linked)).ChainAsync(new(Jia, Jia), Cancellation);

        Assert.Equal([new ChainNode(Jia, 0)], chain.Nodes.AsEnumerable());
        Assert.Empty(chain.Edges);
        Assert.Equal(7, chain.Hidden.Sum(hidden => hidden.Count));
    }

    [SkippableTheory]
    [InlineData("township:无", null, "township:无")]
    [InlineData(Jia, "无", "无")]
    [InlineData("responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/3", Jia, "responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/3")]
    [InlineData("responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/01", null, "responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/01")]
    public async Task ChainAsync_IdThatNamesNothing_Throws(string from, string? to, string unknown)
    {
        var graph = await WorldAsync(Linked);

        var thrown = await Assert.ThrowsAsync<NodeNotFoundException>(async () => await graph.ChainAsync(new(from, to), Cancellation));

        Assert.Equal(unknown, thrown.Id);
    }

    [SkippableFact]
    public async Task NodesAsync_ClausesByPosition_AreTheDutysOwn()
    {
        var graph = await WorldAsync(Linked);

        var nodes = await graph.NodesAsync(
            [
                "responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/2", "responsibility:昌吉市六工镇/2025-01/ASSIST/1/SUPERIOR/1",
                "responsibility:昌吉市六工镇/2025-01/ASSIST/1/SUPERIOR/2", "responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/0",
            ],
            Cancellation);

        Assert.Equal(["协助2。", "负责甲。", null, null], nodes.Select(node => (node as DutyResponsibility)?.Clause.Text));
        Assert.Equal(["department:昌吉市水利局", "department:昌吉市教育局"], ((DutyResponsibility)nodes[1]!).Clause.PerformerIds.AsEnumerable());
    }

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task ChainAsync_RandomWorlds_IsAsByRelaxingEveryEdge(int seed)
    {
        var world = new RandomWorld(seed);
        var facts = world.Reissued();
        var (graph, naive) = (await GraphOfAsync(facts), new NaiveChain(facts));
        for (var draw = 0; draw < 40 && naive.Ids.Count > 0; draw++)
        {
            await HoldAgainstAsync(naive, graph, world.Chain(naive.Ids));
        }
    }

    public static TheoryData<ChainQuestion> ChainsOfTheFiveLists =>
    [
        new("duty:昌吉市六工镇/2025-01/ASSIST/54", Depth: 3, Limit: 2000),
        new("department:昭苏县农业农村局", Limit: 300),
        new("category:应急管理及消防", Depth: 1, Limit: 100),
        new("township:昭苏县昭苏镇", Depth: 6, Limit: 2000),
        new("kind:公安局", Depth: 4, Limit: 500) { Kinds = [EdgeKind.OfKind, EdgeKind.PerformedBy, EdgeKind.HasResponsibility] },
        new("township:昭苏县昭苏镇", "township:昌吉市六工镇", Depth: 6, Limit: 2000),
        new("category:应急管理及消防", "category:民生服务", Depth: 4, Limit: 700),
        new("duty:昌吉市六工镇/2025-01/ASSIST/54", "kind:农业农村局", Depth: 4),
        new("act:中华人民共和国公路法", "department:昭苏县水利局", Depth: 5) { Kinds = [EdgeKind.Cites, EdgeKind.Assists, EdgeKind.InCategory] },
    ];

    [SkippableTheory]
    [MemberData(nameof(ChainsOfTheFiveLists))]
    public async Task ChainAsync_FivePublishedLists_IsAsByRelaxingEveryEdge(ChainQuestion question) =>
        await HoldAgainstAsync(new NaiveChain(FiveLists.Facts), await GraphOfAsync(FiveLists.Facts), question);

    private static async Task HoldAgainstAsync(NaiveChain naive, IDutyGraph graph, ChainQuestion question)
    {
        var (expected, actual) = (naive.Answer(question), await graph.ChainAsync(question, Cancellation));

        Assert.Equal(expected.Nodes.AsEnumerable(), actual.Nodes);
        Assert.Equal(expected.Edges.AsEnumerable(), actual.Edges);
        Assert.Equal(expected.Hidden.AsEnumerable(), actual.Hidden);
        Assert.Equal(expected.Truncated, actual.Truncated);
    }

    private static string Said(ChainEdge edge) => $"{EdgeKinds.Name(edge.Kind)} {edge.From} {edge.To}";
}
