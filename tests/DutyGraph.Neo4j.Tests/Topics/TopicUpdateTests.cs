using DutyGraph.Contract.Tests;
using DutyGraph.Core;
using DutyGraph.Neo4j.Testing;
using DutyGraph.Neo4j.Tests.Writing;

namespace DutyGraph.Neo4j.Tests.Topics;

/// <summary>Topics that were kept up to date township by township are those of a graph that was loaded at once.</summary>
public sealed class TopicUpdateTests(Neo4jDatabase database) : ServerTests(database)
{
    private static readonly string[] Townships = ["昌吉市六工镇", "奇台县奇台镇", "昭苏县昭苏镇", "昌吉市三工镇", "昌吉市佃坝镇"];

    /// <summary>Wholes with their halves, names that only fillers tell apart, and names that need each other to be one matter.</summary>
    private static readonly string[] Names =
    [
        "地名管理", "地名管理工作", "食品安全监督管理和突发事件应急处置", "食品安全监督管理工作", "食品安全突发事件应急处置", "水污染防治和监督管理工作", "土壤污染防治和监督管理工作",
        "大气、水、土壤污染防治和监督管理工作", "落实林长制，负责护林巡林工作", "落实林长制，保护林业资源", "公租房申请、审核、轮候、分配、使用、退出等工作", "公共租赁住房管理", "文物保护工作",
        "文物保护政策宣传和发现上报", "食品摊贩登记备案", "食品摊贩登记备案、小饭桌备案管理", "小饭桌备案管理", "湿地保护工作", "老年人高龄津贴发放",
    ];

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task LoadAsync_DocumentsThatComeGoAndAreReplaced_KeepsTheTopicsOfThoseThatAreThere(int seed)
    {
        var random = new Random(seed);
        var there = new Dictionary<string, Facts>();
        for (var step = 0; step < 16; step++)
        {
            var township = Townships[random.Next(Townships.Length)];
            if (there.Remove(township, out var gone) && random.Next(3) == 0)
            {
                await ForgetAsync(gone);
                await DeriveAsync();
            }
            else
            {
                there[township] = ListsOfMatters(township, random);
                await LoadAsync([there[township]]);
            }

            Assert.Equal(Expected(there.Values), await TopicsAsync());
        }

        var (graph, forms) = (await StoredGraph.AllAsync(Cypher), await StoredGraph.FormsAsync(Cypher));
        await Database.WipeAsync();
        await LoadAsync(there.Values);
        Assert.Equal(await StoredGraph.FormsAsync(Cypher), forms);
        Assert.Equal((await StoredGraph.AllAsync(Cypher)).Where(IsOfTopics), graph.Where(IsOfTopics));
    }

    [SkippableTheory]
    [InlineData("0 1 2 3 4")]
    [InlineData("4 2 0 3 1")]
    public async Task LoadAsync_FiveListsOneByOne_MakesTheTopicsOfAllAtOnce(string order)
    {
        foreach (var list in order.Split(' ').Select(int.Parse))
        {
            await LoadAsync([FiveLists.Facts[list]]);
        }

        Assert.Equal(Expected(FiveLists.Facts), await TopicsAsync());
    }

    [SkippableFact]
    public async Task LoadAsync_SeveralLoadersAtOnce_MakeTheTopicsOfOne()
    {
        ICypher[] loaders = [.. Enumerable.Range(0, 3).Select(_ => Neo4jTransport.Create(Database.Options))];
        await LoadAsync([FiveLists.Facts[0]]);

        await Task.WhenAll(FiveLists.Facts.Skip(1).Select((facts, at) => new Neo4jLoader(loaders[at % loaders.Length]).LoadAsync([facts], progress: null, default)));

        Assert.Equal(Expected(FiveLists.Facts), await TopicsAsync());
        foreach (var loader in loaders)
        {
            await loader.DisposeAsync();
        }
    }

    private static Facts ListsOfMatters(string township, Random random)
    {
        var lists = new ListsOf(township);
        for (var number = random.Next(4, 9); number > 0; number--)
        {
            _ = random.Next(3) switch
            {
                0 => lists.Basic(Name()),
                1 => lists.Reclaimed(Name(), []),
                _ => lists.Assist(Name(), [], random.Next(1, 3)),
            };
        }

        return lists.Facts();

        string Name() => Names[random.Next(Names.Length)];
    }

    private static bool IsOfTopics(string line) =>
        line.StartsWith("Topic ", StringComparison.Ordinal) || line.StartsWith("ABOUT ", StringComparison.Ordinal) || line.StartsWith("Duty ", StringComparison.Ordinal);

    private static string[] Expected(IEnumerable<Facts> documents) =>
        [.. TopicResolver.Resolve(documents.SelectMany(facts => facts.Duties)).SelectMany(topic => topic.Members.Select(member => Line(topic.Topic, member))).Order(StringComparer.Ordinal)];

    private static string Line(Topic topic, TopicMember member) => $"{topic} {member.DutyId} {member.Score} {string.Join(',', member.Reasons)}";

    private async Task<string[]> TopicsAsync()
    {
        var graph = new Neo4jGraph(Cypher);
        var lines = new List<string>();
        string? after = null;
        Page<Topic> page;
        do
        {
            page = await graph.TopicsAsync(new(), TopicOrder.Spread, new(500, After: after), default);
            var members = page.Items.Count == 0 ? [] : await graph.TopicMembersAsync([.. page.Items.Select(topic => topic.Id)], new(500), default);
            lines.AddRange(page.Items.Zip(members).SelectMany(topic => topic.Second.Items, (topic, member) => Line(topic.First, member)));
            after = page.HasNext ? page.CursorOf(page.Items[^1]) : null;
        }
        while (after is not null);

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private async Task ForgetAsync(Facts facts) => await Cypher.WriteAsync(
        transaction => transaction.RunAsync(CypherFiles.Get("write/documents/forget"), new() { ["documents"] = new[] { facts.Document.Id } }, default), default);

    private async Task DeriveAsync() => await new TopicDerivation(Cypher, TopicRules.None).RunAsync(starting: null, default);
}
