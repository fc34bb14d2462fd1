using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;
using DutyGraph.Neo4j;

namespace DutyGraph.Contract.Tests.Statements;

/// <summary>Topics in Neo4j are kept up to date at the cost of the township that comes, not of the graph that is there.</summary>
public sealed class TopicCostTests(Neo4jWorld world) : IClassFixture<Neo4jWorld>
{
    private static readonly Lazy<Published> Lists = new(Published.Read);

    [SkippableFact]
    public async Task LoadAsync_OneMoreTownship_ReadsAndWritesNoMoreRowsInALargerGraph()
    {
        var (small, large) = (await CostAsync(times: 2), await CostAsync(times: 8));

        Assert.Equal(small, large);
    }

    /// <summary>Statements, rows read and rows written to make topics when the same lists come to one more township.</summary>
    private async Task<(int Statements, int Read, int Written)> CostAsync(int times)
    {
        Facts[] facts = [.. Lists.Value.Facts(times + 1)];
        await world.HoldAsync(facts[..(5 * times)]);
        var cypher = new CountingCypher(world.Cypher);

        await new Neo4jLoader(cypher).LoadAsync([facts[5 * times]], progress: null, default);

        return (cypher.Statements, cypher.Read, cypher.Written);
    }

    /// <summary>Counts what statements about topics read and write.</summary>
    private sealed class CountingCypher(ICypher cypher) : ICypher
    {
        public int Statements { get; private set; }

        public int Read { get; private set; }

        public int Written { get; private set; }

        public ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) => cypher.ReadAsync(statement, parameters, cancellation);

        public ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation) =>
            cypher.WriteAsync(transaction => work(new Counting(transaction, this)), cancellation);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private sealed class Counting(ICypherTransaction transaction, CountingCypher counts) : ICypherTransaction
        {
            public async ValueTask<CypherRows> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
            {
                var rows = await transaction.RunAsync(statement, parameters, cancellation);
                if (statement.Name.Contains("/topics/", StringComparison.Ordinal))
                {
                    counts.Statements++;
                    counts.Read += rows.Rows.Count;
                    counts.Written += parameters.Values.GetValueOrDefault("rows") is Array written ? written.Length : 0;
                }

                return rows;
            }
        }
    }
}
