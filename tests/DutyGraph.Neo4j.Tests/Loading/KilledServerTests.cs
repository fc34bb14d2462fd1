using DutyGraph.Contract.Tests;
using DutyGraph.Neo4j.Testing;
using DutyGraph.Neo4j.Tests.Writing;

namespace DutyGraph.Neo4j.Tests.Loading;

/// <summary>The server is killed (SIGKILL) during a load: each document is in the graph completely or not at all, and loading again completes it.</summary>
public sealed class KilledServerTests
{
    [SkippableFact]
    public async Task LoadAsync_ServerKilledInTheMiddle_LeavesWholeDocumentsAndCompletesWhenRunAgain()
    {
        await using var server = await Neo4jServer.StartNewAsync();
        await using (var cypher = Neo4jTransport.Create(server.Options))
        {
            var killed = new AfterDocuments(2, server.KillAsync);
            await Assert.ThrowsAnyAsync<Neo4jException>(() => new Neo4jLoader(cypher) { Together = 1 }.LoadAsync(FiveLists.Facts, killed, default));
            await killed.Done.WaitAsync(TimeSpan.FromMinutes(2));
        }

        await server.StartAsync();
        await using var again = Neo4jTransport.Create(server.Options);
        var there = await DocumentsAsync(again);
        Assert.InRange(there.Length, 2, FiveLists.Facts.Count - 1);
        Assert.Equal(
            StoredGraph.Of(FiveLists.Facts.Where(facts => there.Contains(facts.Document.Id)).SelectMany(facts => facts.Duties)),
            (await StoredGraph.SharedWithAllStoresAsync(again)).Where(StoredGraph.IsOfDuties));

        var summary = await new Neo4jLoader(again).LoadAsync(FiveLists.Facts, progress: null, default);
        Assert.Equal((FiveLists.Facts.Count - there.Length, there.Length), (summary.Written, summary.Unchanged));
        var held = await StoredGraph.AllAsync(again);
        await again.WriteAsync(
            transaction => transaction.RunAsync(new("tests/wipe", "MATCH (node) DETACH DELETE node"), CypherParameters.None, default), default);
        await new Neo4jLoader(again).LoadAsync(FiveLists.Facts, progress: null, default);
        Assert.Equal(await StoredGraph.AllAsync(again), held);
    }

    private static async Task<string[]> DocumentsAsync(ICypher cypher)
    {
        var statement = new CypherStatement("tests/documents", "MATCH (document:Document) RETURN document.id AS id");
        return [.. (await cypher.ReadAsync(statement, CypherParameters.None, default)).Rows.Select(row => (string)row[0]!)];
    }

    /// <summary>Calls a function once, while the documents after the first few are written.</summary>
    private sealed class AfterDocuments(int count, Func<Task> act) : IProgress<LoadStep>
    {
        private readonly TaskCompletionSource _done = new();
        private int _seen;

        public Task Done => _done.Task;

        public void Report(LoadStep value)
        {
            if (value is DocumentLoaded && Interlocked.Increment(ref _seen) == count)
            {
                _ = Task.Run(async () =>
                {
                    await act();
                    _done.SetResult();
                });
            }
        }
    }
}
