using DutyGraph.Contract.Tests;
using DutyGraph.Core;
using DutyGraph.Neo4j.Testing;
using DutyGraph.Neo4j.Tests.Writing;

namespace DutyGraph.Neo4j.Tests.Schema;

/// <summary>Constraints and indexes on a real server. Each test begins with an empty database without them.</summary>
public sealed class GraphSchemaTests(Neo4jDatabase database) : ServerTests(database)
{
    private static readonly CypherStatement Names = new("tests/names", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name");

    private static readonly Facts[] Editions =
    [
        new ListsOf("昌吉市六工镇", null).Basic("湿地保护").Assist("甲", []).Facts(), new ListsOf("昌吉市六工镇").Basic("乙").Assist("湿地保护", []).Facts(),
        new ListsOf("奇台县奇台镇").Basic("丙").Basic("湿地保护").Facts(),
    ];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await RunAsync(Cypher, "MATCH (node) DETACH DELETE node");
        var constraints = await Cypher.ReadAsync(new("tests/constraints", "SHOW CONSTRAINTS YIELD name RETURN name"), CypherParameters.None, default);
        foreach (var name in constraints.Rows.Select(row => row[0]))
        {
            await RunAsync(Cypher, $"DROP CONSTRAINT {name}");
        }

        foreach (var name in await NamesAsync())
        {
            await RunAsync(Cypher, $"DROP INDEX {name}");
        }
    }

    [SkippableFact]
    public async Task ApplyAsync_EmptyDatabase_MakesWhatTheFilesAreNamedAfter()
    {
        await ApplyAsync();

        var expected = CypherFiles.Folder("schema").Select(statement => statement.Name.Split('-')[1]).Order(StringComparer.Ordinal);
        Assert.Equal(expected, await NamesAsync());
        Assert.Equal(((long)GraphSchema.Version, 0L), await GraphAsync());
    }

    [SkippableFact]
    public async Task ApplyAsync_Again_ChangesNothingAndMendsWhatIsMissing()
    {
        await ApplyAsync();
        var before = await NamesAsync();
        await RunAsync(Cypher, "DROP INDEX duty_text");

        await ApplyAsync();

        Assert.Equal(before, await NamesAsync());
        Assert.Equal(((long)GraphSchema.Version, 0L), await GraphAsync());
    }

    [SkippableFact]
    public async Task ApplyAsync_TwoProgramsAtOnce_BothSucceed()
    {
        await using var other = Neo4jTransport.Create(Database.Options);

        await Task.WhenAll(ApplyAsync(), new GraphSchema(other, TimeProvider.System).ApplyAsync(waiting: null, default));

        Assert.Equal(((long)GraphSchema.Version, 0L), await GraphAsync());
    }

    [SkippableFact]
    public async Task ApplyAsync_DatabaseOfANewerProgram_IsRefused()
    {
        await RunAsync(Cypher, $"CREATE (:Graph {{id: 'graph', schema: {GraphSchema.Version + 1}, revision: 7}})");

        var refused = await Assert.ThrowsAsync<GraphSchemaException>(ApplyAsync);

        Assert.Equal("SCHEMA_NEWER", refused.Code);
        Assert.Contains($"version {GraphSchema.Version + 1}", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await NamesAsync());
    }

    [SkippableTheory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task ApplyAsync_GraphOfAVersionBefore_LabelsTheEditionsInForceAndTheirLists(int version)
    {
        await LoadAsync(Editions);
        var loaded = await EditionsAsync();
        await MakeVersionAsync(version);
        Assert.NotEqual(loaded, await EditionsAsync());

        await ApplyAsync();

        Assert.Equal(loaded, await EditionsAsync());
    }

    [SkippableFact]
    public async Task ApplyAsync_GraphOfVersion5ByTwoProgramsAtOnce_LabelsTheListsAndKeepsTheTopics()
    {
        await LoadAsync(Editions);
        var (graph, forms) = (await StoredGraph.AllAsync(Cypher), await StoredGraph.FormsAsync(Cypher));
        await MakeVersionAsync(5);
        await using var other = Neo4jTransport.Create(Database.Options);

        await Task.WhenAll(ApplyAsync(), new GraphSchema(other, TimeProvider.System).ApplyAsync(waiting: null, default));

        Assert.Equal(graph, await StoredGraph.AllAsync(Cypher));
        Assert.Equal(forms, await StoredGraph.FormsAsync(Cypher));
    }

    [SkippableTheory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task LoadAsync_GraphOfAVersionBefore_HasItsTopicsMadeAnewOfTheEditionsInForce(int version)
    {
        await LoadAsync(Editions);
        var (graph, forms) = (await StoredGraph.AllAsync(Cypher), await StoredGraph.FormsAsync(Cypher));
        await MakeVersionAsync(version);

        await LoadAsync([]);

        Assert.Equal(graph, await StoredGraph.AllAsync(Cypher));
        Assert.Equal(forms, await StoredGraph.FormsAsync(Cypher));
        Assert.Contains(graph, line => line.StartsWith("ABOUT ", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task ApplyAsync_DataThatBreakAConstraint_AreNamedWithWhatToDo()
    {
        await RunAsync(Cypher, "CREATE (:Duty {id: 'duty:昌吉市六工镇/2025-01/BASIC/1'}), (:Duty {id: 'duty:昌吉市六工镇/2025-01/BASIC/1'})");

        var refused = await Assert.ThrowsAsync<GraphSchemaException>(ApplyAsync);

        Assert.Equal("SCHEMA_REFUSED", refused.Code);
        Assert.Contains("duty_id", refused.Message, StringComparison.Ordinal);
        Assert.Contains("duty:昌吉市六工镇/2025-01/BASIC/1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Mend or delete the data", refused.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task ApplyAsync_FullTextIndexOfManyDuties_HasReadThemAllWhenItReturns()
    {
        await RunAsync(Cypher, "UNWIND range(1, 30000) AS number CREATE (:Duty {id: 'duty:' + number, folded: 'X市水利局防汛抗旱工作' + number})");

        await ApplyAsync();

        var found = await Cypher.ReadAsync(
            new("tests/found", "CALL db.index.fulltext.queryNodes('duty_text', '\"防汛\"') YIELD node RETURN count(node) AS found"),
            CypherParameters.None,
            default);
        Assert.Equal(30000L, found.Rows[0][0]);
    }

    /// <summary>Makes the graph one of an earlier schema version, 2 to 5.</summary>
    private async Task MakeVersionAsync(int version)
    {
        await RunAsync(Cypher, "MATCH (duty:Duty) REMOVE duty:Basic:Assist:Reclaimed");
        await RunAsync(Cypher, "MATCH (graph:Graph) SET graph.schema = 5");
        if (version <= 3)
        {
            await MakeVersion3Async();
        }

        if (version <= 2)
        {
            await MakeVersion2Async();
        }
    }

    /// <summary>Creates a graph of schema version 3, which had no forms. A topic has members that it would not have now.</summary>
    private async Task MakeVersion3Async()
    {
        await RunAsync(Cypher, "MATCH (node:TopicForm|TopicKey|TopicTownship) DETACH DELETE node");
        await RunAsync(Cypher, "MATCH (duty:Duty) REMOVE duty.form, duty.ageKey");
        await RunAsync(
            Cypher, "MATCH (duty:Current {name: '丙'}), (topic:Topic) CREATE (duty)-[:ABOUT {score: 1.0, reasons: []}]->(topic) SET duty.topic = topic.id");
        await RunAsync(Cypher, "MATCH (graph:Graph) SET graph.schema = 3, graph.topicsBy = '3' REMOVE graph.places");
    }

    /// <summary>Creates a graph of schema version 2, which had no editions: the topic also has the duty of the older edition.</summary>
    private async Task MakeVersion2Async()
    {
        await RunAsync(
            Cypher,
            "MATCH (duty:Superseded {name: '湿地保护'}), (topic:Topic) CREATE (duty)-[:ABOUT {score: 1.0, reasons: []}]->(topic) SET duty.topic = topic.id");
        await RunAsync(Cypher, "MATCH (node:Duty|Document|Responsibility) REMOVE node:Current:Superseded, node.current, node.reissue");
        await RunAsync(Cypher, "MATCH (graph:Graph) SET graph.schema = 2");
    }

    private async Task<string[]> EditionsAsync() =>
    [
        .. (await Cypher.ReadAsync(
            new("tests/editions", "MATCH (node:Duty|Document|Responsibility) RETURN node.id, labels(node), node.current, node.reissue ORDER BY node.id"),
            CypherParameters.None,
            default)).Rows
            .Select(row => $"{row[0]} {string.Join(':', (object?[])row[1]!)} {row[2]} {row[3]}"),
    ];

    private Task ApplyAsync() => new GraphSchema(Cypher, TimeProvider.System).ApplyAsync(waiting: null, default);

    private async Task<string[]> NamesAsync() => [.. (await Cypher.ReadAsync(Names, CypherParameters.None, default)).Rows.Select(row => (string)row[0]!)];

    private async Task<(object?, object?)> GraphAsync()
    {
        var graph = await Cypher.ReadAsync(
            new("tests/graph", "MATCH (graph:Graph) RETURN graph.schema AS schema, graph.revision AS revision"), CypherParameters.None, default);
        return (Assert.Single(graph.Rows)[0], graph.Rows[0][1]);
    }
}
