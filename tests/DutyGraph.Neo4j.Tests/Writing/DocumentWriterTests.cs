using DutyGraph.Contract.Tests;
using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests.Writing;

public sealed class DocumentWriterTests(Neo4jDatabase database) : ServerTests(database)
{
    private static readonly Facts Liugong = new ListsOf("昌吉市六工镇")
        .Basic("党建", "党的建设", acts: ["中华人民共和国水法"])
        .Assist("防汛", ["昌吉市水利局", "昌吉市应急管理局"], clauses: 2, acts: ["信访办法"])
        .Reclaimed("取水许可", ["昌吉市水利局"], issue: true)
        .Alias("昌吉市水利局", "市水利局")
        .Facts();

    private static readonly Facts Sangong = new ListsOf("昌吉市三工镇").Assist("防汛", ["昌吉市水利局"]).Alias("昌吉市水利局", "水利局", "市水务局").Facts();

    [SkippableFact]
    public async Task WriteAsync_FiveLists_HoldsWhatTheEmbeddedGraphHolds()
    {
        await LoadAsync(FiveLists.Facts);

        Assert.Equal(await EmbeddedAsync(FiveLists.Facts), await StoredGraph.SharedWithAllStoresAsync(Cypher));
    }

    [SkippableFact]
    public async Task WriteAsync_SameAgain_ChangesNothingNotEvenTheRevision()
    {
        Assert.True(await WriteAsync(Liugong));
        var (before, revision) = (await StoredGraph.AllAsync(Cypher), await StoredGraph.RevisionAsync(Cypher));

        Assert.False(await WriteAsync(Liugong));

        Assert.Equal(before, await StoredGraph.AllAsync(Cypher));
        Assert.Equal(revision, await StoredGraph.RevisionAsync(Cypher));
    }

    [SkippableFact]
    public async Task WriteAsync_EachChange_RaisesTheRevisionByOne()
    {
        var before = await StoredGraph.RevisionAsync(Cypher);

        await WriteAsync(Liugong);
        await WriteAsync(Sangong);

        Assert.Equal(before + 2, await StoredGraph.RevisionAsync(Cypher));
    }

    [SkippableFact]
    public async Task WriteAsync_OtherBytesOfOneTownshipAndMonth_StandBesideTheEarlierAndAreInForce()
    {
        await WriteAsync(Liugong);
        await WriteAsync(Sangong);
        var corrected = OfOtherBytes(new ListsOf("昌吉市六工镇").Basic("党建", "经济发展").Facts());

        await WriteAsync(corrected);

        await AssertHoldsAsync(Liugong, corrected, Sangong);
    }

    [SkippableFact]
    public async Task WriteAsync_SameBytesReadAnew_TakeThePlaceOfTheFirstReading()
    {
        await WriteAsync(Liugong);
        var corrected = Liugong with { Duties = [.. Liugong.Duties.Select(duty => duty with { Name = duty.Name + "工作" })] };

        Assert.True(await WriteAsync(corrected));

        await AssertHoldsAsync(corrected);
    }

    [SkippableFact]
    public async Task WriteAsync_SameBytesNowOfAnotherTownship_LeaveNothingBehind()
    {
        await WriteAsync(Liugong);
        var moved = new ListsOf("奇台县奇台镇").Basic("党建").Facts();
        moved = moved with
        {
            Document = moved.Document with { Id = Liugong.Document.Id, Sha256 = Liugong.Document.Sha256 },
            Duties = [.. moved.Duties.Select(duty => duty with { DocumentId = Liugong.Document.Id })],
        };

        await WriteAsync(moved);

        await AssertHoldsAsync(moved);
    }

    [SkippableFact]
    public async Task WriteAsync_AnotherEditionOfATownship_StandsBesideTheFirst()
    {
        var undated = new ListsOf("昌吉市六工镇", edition: null).Basic("党建").Facts();

        await WriteAsync(Liugong);
        await WriteAsync(undated);

        await AssertHoldsAsync(undated, Liugong);
    }

    [SkippableFact]
    public async Task WriteAsync_AliasesOfSeveralDocuments_AreUnitedAndGoWithTheirLastDocument()
    {
        await WriteAsync(Liugong);
        await WriteAsync(Sangong);
        Assert.Equal(["市水利局", "市水务局", "水利局"], await AliasesAsync("昌吉市水利局"));

        await WriteAsync(Sangong with { Departments = [.. Sangong.Departments.Select(department => department with { Aliases = [] })] });

        Assert.Equal(["市水利局"], await AliasesAsync("昌吉市水利局"));
    }

    [SkippableFact]
    public async Task WriteAsync_NodeStatedOtherwiseThanByAnotherDocument_IsRefusedAndChangesNothing()
    {
        await WriteAsync(Liugong);
        var before = await StoredGraph.AllAsync(Cypher);
        var other = new ListsOf("昌吉市三工镇").Basic("党建", "党的建设").Facts();
        other = other with { Categories = [.. other.Categories.Select(category => category with { Position = 9 })] };

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(other));

        Assert.Contains("category:党的建设", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StoredGraph.AllAsync(Cypher));
    }

    [SkippableFact]
    public async Task WriteAsync_DutyOfADepartmentThatIsNotStated_IsRefusedBeforeAnythingIsWritten()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(Sangong with { Departments = [] }));

        Assert.Empty(await StoredGraph.AllAsync(Cypher));
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task WriteAsync_RandomDocumentsReadingsAndRemovals_EndAsAFreshLoadInTheOrderOfImport(int seed)
    {
        var random = new Random(seed);
        var held = new List<Facts>();
        for (var round = 0; round < 4; round++)
        {
            foreach (var facts in new RandomWorld(random.Next()).Facts().Where(_ => random.Next(2) == 0))
            {
                var written = random.Next(2) == 0 ? facts : OfOtherBytes(facts);
                await WriteAsync(written);
                var place = held.FindIndex(other => other.Document.Id == written.Document.Id);
                held.Insert(place < 0 ? held.Count : place, written);
                held.RemoveAll(other => other.Document.Id == written.Document.Id && other != written);
            }

            var gone = held.Where(_ => random.Next(4) == 0).ToArray();
            await Writer.RemoveAsync(gone.Select(facts => facts.Document.Id), default);
            held.RemoveAll(gone.Contains);
        }

        await AssertHoldsAsync([.. held]);
    }

    [SkippableTheory]
    [InlineData("2024-12")]
    [InlineData("2025-07")]
    [InlineData(null)]
    public async Task WriteAsync_OlderAndNewerEditions_OnlyTheNewestIsInForceWhicheverCameFirst(string? edition)
    {
        var other = new ListsOf("昌吉市六工镇", edition).Basic("党建").Assist("防汛", ["昌吉市教育局"]).Facts();

        await WriteAsync(Liugong);
        await WriteAsync(Sangong);
        await WriteAsync(other);

        await AssertHoldsAsync(other, Liugong, Sangong);
    }

    [SkippableTheory]
    [InlineData("2024-12")]
    [InlineData("2025-07")]
    public async Task RemoveAsync_AnEdition_LeavesWhatAFreshLoadOfTheOthersMakes(string edition)
    {
        var other = new ListsOf("昌吉市六工镇", edition).Basic("党建").Assist("防汛", ["昌吉市教育局"]).Alias("昌吉市教育局", "市教育局").Facts();
        await Writer.WriteAsync([Liugong, Sangong, other], default);

        Assert.Equal(1, await Writer.RemoveAsync([other.Document.Id, "document:0"], default));

        await AssertHoldsAsync(Liugong, Sangong);
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task RemoveAsync_OneOfThreeDocumentsOfAMonth_LeavesWhatAFreshLoadOfTheOthersMakes(int removed)
    {
        Facts[] documents =
            [Liugong, new ListsOf("昌吉市六工镇", printing: 1).Basic("信访").Assist("防汛", ["昌吉市教育局"]).Facts(), new ListsOf("昌吉市六工镇", printing: 2).Basic("普法").Facts()];
        foreach (var facts in documents)
        {
            await WriteAsync(facts);
        }

        await Writer.RemoveAsync([documents[removed].Document.Id], default);

        await AssertHoldsAsync([.. documents.Where(facts => facts != documents[removed])]);
    }

    [SkippableFact]
    public async Task WriteAsync_SupersededDocumentOfAMonthReadAnew_StaysSuperseded()
    {
        var later = OfOtherBytes(new ListsOf("昌吉市六工镇").Basic("信访").Facts());
        await WriteAsync(Liugong);
        await WriteAsync(later);
        var readAnew = Liugong with { Duties = [.. Liugong.Duties.Select(duty => duty with { Name = duty.Name + "工作" })] };

        Assert.True(await WriteAsync(readAnew));

        await AssertHoldsAsync(readAnew, later);
    }

    [SkippableFact]
    public async Task RemoveAsync_UnknownDocument_ChangesNothingNotEvenTheRevision()
    {
        await WriteAsync(Liugong);
        var (before, revision) = (await StoredGraph.AllAsync(Cypher), await StoredGraph.RevisionAsync(Cypher));

        Assert.Equal(0, await Writer.RemoveAsync(["document:0"], default));

        Assert.Equal(before, await StoredGraph.AllAsync(Cypher));
        Assert.Equal(revision, await StoredGraph.RevisionAsync(Cypher));
    }

    [SkippableFact]
    public async Task WriteAsync_DocumentsThatAllChangeWhatTheyShare_ContradictNobodyTogether()
    {
        await Writer.WriteAsync([Liugong, Sangong], default);
        Facts[] reordered = [WithPosition(Liugong, 9), WithPosition(Sangong, 9)];

        Assert.Equal(2, (await Writer.WriteAsync(reordered, default)).Count);

        await AssertHoldsAsync(reordered);

        static Facts WithPosition(Facts facts, int position) =>
            facts with { Categories = [.. facts.Categories.Select(category => category.Name == "民生服务" ? category with { Position = position } : category)] };
    }

    /// <summary>Writes facts. Returns false if the graph already had exactly these facts.</summary>
    private async Task<bool> WriteAsync(Facts facts) => (await Writer.WriteAsync([facts], default)).Contains(facts.Document.Id);

    private static Facts OfOtherBytes(Facts facts)
    {
        var sha256 = new string([.. facts.Document.Sha256.Reverse()]);
        return facts with
        {
            Document = facts.Document with { Id = NodeId.Document(sha256), Sha256 = sha256 },
            Duties = [.. facts.Duties.Select(duty => duty with { DocumentId = NodeId.Document(sha256) })],
        };
    }

    /// <summary>Asserts that the database equals a fresh load of the documents in every property, and has the same data as the embedded graph.</summary>
    private async Task AssertHoldsAsync(params Facts[] documents)
    {
        await new TopicDerivation(Cypher, TopicRules.None).RunAsync(starting: null, default);
        var held = await StoredGraph.AllAsync(Cypher);
        Assert.Equal(await EmbeddedAsync(documents), await StoredGraph.SharedWithAllStoresAsync(Cypher));

        await Database.WipeAsync();
        await LoadAsync(documents);
        Assert.Equal(await StoredGraph.AllAsync(Cypher), held);
    }

    private async Task<string[]> AliasesAsync(string department)
    {
        var answer = await Cypher.ReadAsync(
            new("tests/aliases", "MATCH (department:Department {id: $id}) RETURN department.aliases AS aliases"),
            new() { ["id"] = NodeId.Department(department) },
            default);
        return [.. ((object?[])answer.Rows.Single()[0]!).Cast<string>()];
    }

    private static async Task<string[]> EmbeddedAsync(IReadOnlyList<Facts> documents)
    {
        var ids = documents.SelectMany(one => new IEnumerable<GraphNode>[]
        {
            [one.Document, one.Township], one.Divisions, one.Departments, one.Kinds, one.Categories, one.LegalActs, one.Duties,
        }).SelectMany(nodes => nodes).Select(node => node.Id).Distinct().ToList();
        var graph = new EmbeddedGraph(documents);
        var duties = await GraphPages.AllAsync(page => graph.DutiesAsync(new DutyFilter { Editions = Editions.All }, DutyOrder.Printed, page, default))
            .ToListAsync();
        ids.AddRange(duties.Select(duty => duty.Id).Except(ids).ToArray());
        var topics = (await graph.TopicsAsync(new(), TopicOrder.Spread, new(500), default)).Items;
        var members = await graph.TopicMembersAsync([.. topics.Select(topic => topic.Id)], new(500), default);
        return StoredGraph.Of(
        [
            .. (await graph.NodesAsync(ids, default)).OfType<GraphNode>().Concat(topics).SelectMany(GraphRows.Of),
            .. topics.Zip(members).SelectMany(topic => topic.Second.Items.Select(member => GraphRows.Of(topic.First.Id, member))),
        ]);
    }
}
