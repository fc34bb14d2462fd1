using DutyGraph.Neo4j;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Loading;
using DutyGraph.Server.Tests.Service;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Tests.Neo4j;

/// <summary>Over HTTP only Neo4j's own db.transaction.timeout ends a read that was given up. The service warns at start if it is not set.</summary>
public sealed class TransactionTimeoutTests
{
    private const int NoTimeoutEvent = 1010;

    [Theory]
    [InlineData("http://db:7474", "0s", 1)]
    [InlineData("https://db:7473", "0s", 1)]
    [InlineData("http://db:7474", "2m", 0)]
    [InlineData("http://db:7474", null, 0)]
    [InlineData("bolt://db:7687", "0s", 0)]
    public async Task FillAsync_ServerWithOrWithoutATimeLimit_WarnsOnceWhereThereIsNone(string url, string? limit, int warnings)
    {
        using var log = new LogLines();
        using var logs = new LoggerFactory([log]);
        var store = new Neo4jGraphStore(
            new SettingServer(limit),
            Options.Create(new ServiceOptions { Store = StoreKind.Neo4j, ImportAtStart = false }),
            Options.Create(new Neo4jOptions { Url = url }),
            TimeProvider.System,
            logs.CreateLogger<Neo4jGraphStore>());

        await store.FillAsync(default);

        Assert.Equal(warnings, log.Faults(NoTimeoutEvent).Count());
        Assert.Null(store.Unavailable);
    }

    /// <summary>A server with a graph, which refuses to show a setting that is null.</summary>
    private sealed class SettingServer(string? limit) : ICypher
    {
        public ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) => statement.Name switch
        {
            "read/server/version" => Answer("5.26.0"),
            "read/server/transaction-timeout" => limit is null ? throw new Neo4jForbiddenException("Neo.ClientError.Security.Forbidden", "no") : Answer(limit),
            _ => Answer((long)GraphSchema.Version),
        };

        public ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private static ValueTask<CypherRows> Answer(object value) => new(new CypherRows(["value"], [[value]]));
    }
}
