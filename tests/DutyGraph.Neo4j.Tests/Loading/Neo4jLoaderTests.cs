using DutyGraph.Contract.Tests;
using DutyGraph.Core;
using DutyGraph.Neo4j.Testing;
using DutyGraph.Neo4j.Tests.Writing;

namespace DutyGraph.Neo4j.Tests.Loading;

public sealed class Neo4jLoaderTests(Neo4jDatabase database) : ServerTests(database)
{
    private static readonly Facts Liugong = new ListsOf("昌吉市六工镇").Basic("党建").Assist("防汛", ["昌吉市水利局"]).Facts();
    private static readonly Facts Sangong = new ListsOf("昌吉市三工镇").Assist("防汛", ["昌吉市水利局"]).Facts();

    [SkippableFact]
    public async Task LoadAsync_NewAndKnownDocuments_CountsAndTellsEach()
    {
        await LoadAsync([Liugong]);
        var steps = new Steps();

        var summary = await new Neo4jLoader(Cypher).LoadAsync([Liugong, Sangong], steps, default);

        Assert.Equal((1, 1, 1), (summary.Written, summary.Unchanged, summary.Items));
        Assert.Empty(summary.Refused);
        Assert.Equal(
            [(Sangong.Document, 1, LoadOutcome.Written), (Liugong.Document, 2, LoadOutcome.Unchanged)],
            steps.Documents.Select(step => (step.Document, step.Items, step.Outcome)).OrderBy(step => step.Outcome));
    }

    [SkippableFact]
    public async Task LoadAsync_NoDocuments_LeavesAnEmptyGraphReadyToBeAsked()
    {
        var summary = await LoadAsync([]);

        Assert.Equal((0, 0, 0), (summary.Written, summary.Unchanged, summary.Items));
        Assert.Empty(await StoredGraph.AllAsync(Cypher));
        Assert.Equal(0, await StoredGraph.RevisionAsync(Cypher));
    }

    [SkippableFact]
    public async Task LoadAsync_TwoDocumentsOfOneTownshipAndMonth_HoldsBothAndPutsTheLaterInForceHoweverOftenItIsRun()
    {
        var second = new ListsOf("昌吉市六工镇", printing: 1).Basic("信访").Facts();
        var third = new ListsOf("昌吉市六工镇", printing: 2).Basic("普法").Facts();

        var first = await new Neo4jLoader(Cypher) { Together = 2 }.LoadAsync([Liugong, second, Sangong, third, second], progress: null, default);
        var held = await StoredGraph.AllAsync(Cypher);
        var again = await new Neo4jLoader(Cypher).LoadAsync([Liugong, second, third], progress: null, default);

        Assert.Equal((4, 1), (first.Written, first.Unchanged));
        Assert.Equal((0, 3), (again.Written, again.Unchanged));
        Assert.Equal(held, await StoredGraph.AllAsync(Cypher));
        Assert.Contains(
            held, line => line.Contains("普法", StringComparison.Ordinal) && line.Contains("id=duty:昌吉市六工镇/2025-01/BASIC/1", StringComparison.Ordinal));
        Assert.Contains(held, line => line.Contains("信访", StringComparison.Ordinal) && line.Contains("current=False", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task LoadAsync_DocumentThatContradictsAnother_IsRefusedAloneWithItsReason()
    {
        var contradicting = Sangong with { Categories = [.. Sangong.Categories.Select(category => category with { Position = 9 })] };

        var summary = await new Neo4jLoader(Cypher) { Writers = 1 }.LoadAsync([Liugong, contradicting], progress: null, default);

        Assert.Equal(1, summary.Written);
        Assert.Contains("category:民生服务", Assert.Single(summary.Refused).Reason?.English, StringComparison.Ordinal);
        await AssertHoldsAsync([Liugong]);
    }

    [SkippableFact]
    public async Task LoadAsync_TwoLoadersOfTheSameDocuments_WriteEachOnce()
    {
        await using var other = Neo4jTransport.Create(Database.Options);
        var documents = new RandomWorld(1).Facts();

        var summaries = await Task.WhenAll(
            new Neo4jLoader(Cypher) { Together = 2 }.LoadAsync(documents, progress: null, default),
            new Neo4jLoader(other) { Together = 3 }.LoadAsync(documents.Reverse(), progress: null, default));

        Assert.Equal(documents.Count, summaries.Sum(summary => summary.Written));
        Assert.Equal(documents.Count, summaries.Sum(summary => summary.Unchanged));
        await AssertHoldsAsync(documents);
    }

    [SkippableTheory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task LoadAsync_LoadersOfDifferentCorrections_EndAsAFreshLoadOfWhatEachWroteLast(int seed)
    {
        await using var other = Neo4jTransport.Create(Database.Options);
        await LoadAsync(new RandomWorld(seed).Facts());
        var (even, odd) = (new RandomWorld(seed + 10).Facts(), new RandomWorld(seed + 20).Facts());
        var documents = even.Where(facts => facts.Township.Id.Length % 2 == 0).Concat(odd.Where(facts => facts.Township.Id.Length % 2 == 1)).ToArray();

        // Each writer rewrites its own documents at the same time as the other, so the nodes that both share are updated and swept constantly.
        await Task.WhenAll(
            WriteAllAsync(Cypher, documents.Where((_, index) => index % 2 == 0)),
            WriteAllAsync(other, documents.Where((_, index) => index % 2 == 1)));

        var editions = documents.Select(facts => (facts.Township.Id, facts.Document.Edition)).ToHashSet();
        await AssertHoldsAsync(
            [.. documents, .. new RandomWorld(seed).Facts().Where(facts => !editions.Contains((facts.Township.Id, facts.Document.Edition)))]);
    }

    private static async Task WriteAllAsync(ICypher cypher, IEnumerable<Facts> documents)
    {
        foreach (var facts in documents)
        {
            await new DocumentWriter(cypher, ReferenceNodes.None).WriteAsync([facts], default);
        }
    }

    private async Task AssertHoldsAsync(IEnumerable<Facts> documents)
    {
        await new TopicDerivation(Cypher, TopicRules.None).RunAsync(starting: null, default);
        var held = await StoredGraph.AllAsync(Cypher);
        await Database.WipeAsync();
        await LoadAsync(documents);
        Assert.Equal(await StoredGraph.AllAsync(Cypher), held);
    }

    private sealed class Steps : IProgress<LoadStep>
    {
        private readonly List<LoadStep> _steps = [];

        public IEnumerable<DocumentLoaded> Documents => _steps.OfType<DocumentLoaded>();

        public void Report(LoadStep value)
        {
            lock (_steps)
            {
                _steps.Add(value);
            }
        }
    }
}
