using DutyGraph.Contract.Tests;
using DutyGraph.Core;
using DutyGraph.Neo4j.Testing;
using DutyGraph.Neo4j.Tests.Writing;

namespace DutyGraph.Neo4j.Tests.Topics;

public sealed class TopicDerivationTests(Neo4jDatabase database) : ServerTests(database)
{
    private static readonly Facts Liugong = new ListsOf("昌吉市六工镇").Basic("高标准农田基础设施建设").Basic("农村户厕改造提升").Facts();
    private static readonly Facts Qitai = new ListsOf("奇台县奇台镇").Reclaimed("高标准农田基础设施建设", ["奇台县农业农村局"]).Basic("烟花爆竹经营安全检查").Facts();
    private static readonly Facts Zhaosu = new ListsOf("昭苏县昭苏镇").Basic("高标准农田基础设施建设").Basic("烟花爆竹经营安全检查").Facts();

    [SkippableFact]
    public async Task RunAsync_FactsWrittenByAProgramThatEnded_MakesTheirTopicsOnce()
    {
        await Writer.WriteAsync([Liugong, Qitai], default);
        Assert.Empty(await TopicsAsync());

        Assert.True(await RunAsync());
        Assert.Equal(["高标准农田基础设施建设"], await TopicsAsync());

        var (before, revision) = (await StoredGraph.AllAsync(Cypher), await StoredGraph.RevisionAsync(Cypher));
        Assert.False(await RunAsync());
        Assert.Equal(before, await StoredGraph.AllAsync(Cypher));
        Assert.Equal(revision, await StoredGraph.RevisionAsync(Cypher));
    }

    [SkippableFact]
    public async Task RunAsync_TopicsMade_RaisesTheRevisionSoThatCachedAnswersGo()
    {
        await Writer.WriteAsync([Liugong, Qitai], default);
        var before = await StoredGraph.RevisionAsync(Cypher);

        await RunAsync();

        Assert.Equal(before + 1, await StoredGraph.RevisionAsync(Cypher));
    }

    [SkippableFact]
    public async Task RunAsync_AnotherTownship_LeavesTopicsAndMembersThatItDoesNotTouch()
    {
        await LoadAsync([Liugong, Qitai]);
        var before = (await StoredGraph.AllAsync(Cypher)).Where(line => line.StartsWith("ABOUT ", StringComparison.Ordinal)).ToArray();

        await LoadAsync([Zhaosu]);

        var after = (await StoredGraph.AllAsync(Cypher)).Where(line => line.StartsWith("ABOUT ", StringComparison.Ordinal)).ToArray();
        Assert.Equal((2, 5), (before.Length, after.Length));
        Assert.Empty(before.Except(after));
        Assert.Equal(["烟花爆竹经营安全检查", "高标准农田基础设施建设"], await TopicsAsync());
    }

    [SkippableFact]
    public async Task RunAsync_TopicOfOneTownshipAlone_IsTakenOutWithItsMembers()
    {
        await LoadAsync([Liugong, Qitai]);

        await LoadAsync([Qitai with { Duties = [.. Qitai.Duties.Where(duty => duty.List == DutyList.Basic)] }]);

        Assert.Empty(await TopicsAsync());
        Assert.DoesNotContain(
            await StoredGraph.AllAsync(Cypher),
            line => line.StartsWith("ABOUT ", StringComparison.Ordinal) || line.Contains(" topic=", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task RunAsync_OtherRules_MakesTopicsOfFactsThatDidNotChange()
    {
        await LoadAsync([Liugong, Qitai]);
        var apart = new TopicRules([new(Qitai.Duties.Single(duty => duty.List == DutyList.Reclaimed).Id, Same: false, Liugong.Duties[0].Id, "另一件事")], []);

        Assert.True(await new TopicDerivation(Cypher, apart).RunAsync(starting: null, default));
        Assert.Empty(await TopicsAsync());
        Assert.False(await new TopicDerivation(Cypher, apart).RunAsync(starting: null, default));

        Assert.True(await RunAsync());
        Assert.Single(await TopicsAsync());
    }

    [SkippableFact]
    public async Task RunAsync_TwoProgramsAtOnce_MakeTheTopicsOfAFreshLoad()
    {
        await using var other = Neo4jTransport.Create(Database.Options);
        await Writer.WriteAsync([Liugong, Qitai, Zhaosu], default);

        await Task.WhenAll(RunAsync(), new TopicDerivation(other, TopicRules.None).RunAsync(starting: null, default).AsTask());

        var held = await StoredGraph.AllAsync(Cypher);
        await Database.WipeAsync();
        await LoadAsync([Liugong, Qitai, Zhaosu]);
        Assert.Equal(await StoredGraph.AllAsync(Cypher), held);
    }

    private async Task<bool> RunAsync() => await new TopicDerivation(Cypher, TopicRules.None).RunAsync(starting: null, default);

    private async Task<IEnumerable<string>> TopicsAsync() =>
        (await new Neo4jGraph(Cypher).TopicsAsync(new(), TopicOrder.Spread, new(500), default)).Items.Select(topic => topic.Name).Order(StringComparer.Ordinal);
}
