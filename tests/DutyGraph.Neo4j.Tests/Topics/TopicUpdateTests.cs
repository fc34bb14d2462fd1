using DutyGraph.Contract.Tests;
using DutyGraph.Core;
using DutyGraph.Neo4j.Testing;
using DutyGraph.Neo4j.Tests.Writing;

namespace DutyGraph.Neo4j.Tests.Topics;

/// <summary>Topics that are updated after each change equal those of a full derivation from the editions in force.</summary>
public sealed class TopicUpdateTests(Neo4jDatabase database) : ServerTests(database)
{
    private static readonly string[] Townships = ["昌吉市六工镇", "奇台县奇台镇", "昭苏县昭苏镇", "昌吉市三工镇", "昌吉市佃坝镇"];
    private static readonly string?[] Months = [null, "2025-01", "2025-07"];

    /// <summary>Wholes with their halves, names that differ only in filler words, and names that form one matter only through each other.</summary>
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
    [InlineData(4)]
    public async Task LoadAsync_EditionsThatComeGoAndAreReadAnew_KeepsTheTopicsOfThoseInForce(int seed)
    {
        var random = new Random(seed);
        var there = new List<Facts>();
        for (var step = 0; step < 24; step++)
        {
            if (there.Count > 0 && random.Next(3) == 0)
            {
                var gone = there[random.Next(there.Count)];
                there.Remove(gone);
                await Writer.RemoveAsync([gone.Document.Id], default);
            }
            else
            {
                await WriteAsync(there, ListsOfMatters(Townships[random.Next(Townships.Length)], Months[random.Next(Months.Length)], random));
            }

            // Sometimes several changes are processed together.
            if (random.Next(3) > 0)
            {
                await DeriveAsync();
                Assert.Equal(Expected(InForce(there)), await TopicsAsync());
            }
        }

        await DeriveAsync();
        var (graph, forms) = (await StoredGraph.AllAsync(Cypher), await StoredGraph.FormsAsync(Cypher));
        await Database.WipeAsync();
        await LoadAsync(there);
        Assert.Equal(await StoredGraph.FormsAsync(Cypher), forms);
        Assert.Equal((await StoredGraph.AllAsync(Cypher)).Where(IsOfTopics), graph.Where(IsOfTopics));
    }

    [SkippableFact]
    public async Task LoadAsync_NewerEdition_TakesTheMattersOfTheOlderOutOfTheirTopics()
    {
        var older = new ListsOf("昌吉市六工镇", "2025-01").Basic("湿地保护工作").Basic("地名管理").Facts();
        var newer = new ListsOf("昌吉市六工镇", "2025-07").Basic("地名管理").Facts();
        var other = new ListsOf("奇台县奇台镇").Basic("湿地保护工作").Basic("地名管理").Facts();
        await LoadAsync([older, other]);

        await LoadAsync([newer]);

        Assert.Equal(Expected([newer, other]), await TopicsAsync());
        Assert.DoesNotContain(
            await StoredGraph.AllAsync(Cypher),
            line => line.StartsWith("Duty:Superseded", StringComparison.Ordinal) && line.Contains(" topic=", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task RunAsync_NewestEditionRemoved_MakesTopicsOfTheOneBeforeIt()
    {
        var older = new ListsOf("昌吉市六工镇", "2025-01").Basic("湿地保护工作").Facts();
        var newer = new ListsOf("昌吉市六工镇", "2025-07").Basic("地名管理").Facts();
        var other = new ListsOf("奇台县奇台镇").Basic("湿地保护工作").Facts();
        await LoadAsync([older, newer, other]);
        Assert.Empty(await TopicsAsync());

        await Writer.RemoveAsync([newer.Document.Id], default);
        await DeriveAsync();

        Assert.Equal(Expected([older, other]), await TopicsAsync());
    }

    [SkippableFact]
    public async Task RunAsync_EditionSupersededAndPutBackInOneStep_KeepsItsDutiesInTheirTopics()
    {
        var older = new ListsOf("昌吉市六工镇", "2025-01").Basic("湿地保护工作").Facts();
        var newer = new ListsOf("昌吉市六工镇", "2025-07").Basic("地名管理").Facts();
        var other = new ListsOf("奇台县奇台镇").Basic("湿地保护工作").Facts();
        await LoadAsync([older, other]);

        await Writer.WriteAsync([newer], default);
        await Writer.RemoveAsync([newer.Document.Id], default);
        await DeriveAsync();

        Assert.Equal(Expected([older, other]), await TopicsAsync());
    }

    [SkippableFact]
    public async Task LoadAsync_DocumentReadAnewWithTheSameMatters_KeepsItsDutiesInTheirTopics()
    {
        var first = new ListsOf("昌吉市六工镇").Basic("湿地保护工作").Facts();
        var other = new ListsOf("奇台县奇台镇").Basic("湿地保护工作").Facts();
        await LoadAsync([first, other]);

        await LoadAsync([first with { Duties = [.. first.Duties.Select(duty => duty with { Line = duty.Line + 1 })] }]);

        Assert.Equal(Expected([first, other]), await TopicsAsync());
    }

    [SkippableFact]
    public async Task RunAsync_OldestDutyGoneAmongMoreTownshipsThanOneStepTakesUp_MakesTheTopicsOfThoseLeft()
    {
        Facts[] many = [.. Enumerable.Range(10, 18).Select(number => new ListsOf($"昌吉市{number}镇").Basic("公共租赁住房管理").Facts())];
        var last = new ListsOf("昭苏县昭苏镇", "2024-01").Basic("公租房申请、审核、轮候、分配、使用、退出等工作").Facts();
        await LoadAsync([.. many, last]);

        Facts[] moved = [.. Enumerable.Range(10, 18).Select(number => new ListsOf($"昌吉市{number}镇").Basic("湿地保护工作").Basic("公共租赁住房管理").Facts())];
        await Writer.WriteAsync(moved, default);
        await Writer.RemoveAsync([last.Document.Id], default);
        await DeriveAsync();

        Assert.Equal(Expected(moved), await TopicsAsync());
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task RunAsync_MoreTownshipsChangedThanOneStepTakesUp_MakesTheTopicsOfAllAtOnce(int seed)
    {
        var random = new Random(seed);
        var there = new List<Facts>();
        for (var round = 0; round < 3; round++)
        {
            foreach (var gone in there.Where(_ => random.Next(4) == 0).ToArray())
            {
                there.Remove(gone);
                await Writer.RemoveAsync([gone.Document.Id], default);
            }

            foreach (var number in Enumerable.Range(10, 36).Where(_ => random.Next(3) > 0))
            {
                await WriteAsync(there, ListsOfMatters($"昌吉市{number}镇", Months[random.Next(Months.Length)], random));
            }

            await DeriveAsync();
            Assert.Equal(Expected(InForce(there)), await TopicsAsync());
        }
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

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task LoadAsync_SeveralLoadersAtOnce_MakeTheTopicsOfOne(int seed)
    {
        var random = new Random(seed);
        Facts[] documents = [.. Townships.SelectMany(_ => Months, (township, month) => ListsOfMatters(township, month, random)).OrderBy(_ => random.Next())];
        var removed = documents[..3];
        ICypher[] loaders = [.. Enumerable.Range(0, 3).Select(_ => Neo4jTransport.Create(Database.Options))];
        await LoadAsync(removed);

        await Task.WhenAll(
        [
            .. documents[3..].Chunk(4).Select((facts, at) => new Neo4jLoader(loaders[at % loaders.Length]).LoadAsync(facts, progress: null, default)),
            Writer.RemoveAsync(removed.Select(facts => facts.Document.Id), default).AsTask(),
        ]);
        await DeriveAsync();

        Assert.Equal(Expected(InForce(documents[3..])), await TopicsAsync());
        foreach (var loader in loaders)
        {
            await loader.DisposeAsync();
        }
    }

    /// <summary>Writes a document without updating topics. A document that already exists is written again and keeps its position in the order of
    /// import.</summary>
    private async Task WriteAsync(List<Facts> there, Facts facts)
    {
        await Writer.WriteAsync([facts], default);
        var place = there.FindIndex(held => held.Document.Id == facts.Document.Id);
        if (place < 0)
        {
            there.Add(facts);
        }
        else
        {
            there[place] = facts;
        }
    }

    private static Facts ListsOfMatters(string township, string? month, Random random)
    {
        var lists = new ListsOf(township, month, printing: random.Next(2));
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

    /// <summary>Returns the newest edition of each township: undated editions are oldest, and of two of one month the one imported later is newer.</summary>
    private static IEnumerable<Facts> InForce(IEnumerable<Facts> imported) => imported
        .GroupBy(facts => facts.Township.Id).Select(township => township.OrderBy(facts => facts.Document.Edition ?? "", StringComparer.Ordinal).Last());

    private static bool IsOfTopics(string line) => line.Split(' ', ':')[0] is Labels.Topic or Labels.Duty or Relationships.About;

    private static string[] Expected(IEnumerable<Facts> documents) =>
        [.. TopicResolver.Resolve(documents.SelectMany(facts => facts.Duties))
            .SelectMany(topic => topic.Members.Select(member => Line(topic.Topic, member)))
            .Order(StringComparer.Ordinal)];

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

    private async Task DeriveAsync() => await new TopicDerivation(Cypher, TopicRules.None).RunAsync(starting: null, default);
}
