using System.Runtime.ExceptionServices;
using Bolt = global::Neo4j.Driver;

namespace DutyGraph.Neo4j;

/// <summary>A transaction of the official driver, which opens, commits and retries it.</summary>
/// <param name="runner">The driver's query runner.</param>
/// <param name="cypher">Maps the driver's exceptions.</param>
/// <param name="unit">Cancels the unit of work, and with it each of its statements.</param>
internal sealed class DriverTransaction(Bolt.IAsyncQueryRunner runner, DriverCypher cypher, CancellationToken unit) : ICypherTransaction
{
    private Bolt.Neo4jException? _lost;

    /// <summary>Runs the whole unit. The driver's own exception is rethrown, because the driver decides by it whether to retry the unit.</summary>
    public async Task<T> UnitAsync<T>(Func<ICypherTransaction, ValueTask<T>> work)
    {
        T result;
        try
        {
            result = await work(this);
        }
        catch (Neo4jException) when (_lost is { IsRetriable: true })
        {
            ExceptionDispatchInfo.Throw(_lost);
            throw;
        }

        if (_lost is not null)
        {
            ExceptionDispatchInfo.Throw(_lost);
        }

        return result;
    }

    /// <inheritdoc/>
    public async ValueTask<CypherRows> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(parameters);
        unit.ThrowIfCancellationRequested();
        return await Neo4jTelemetry.AttemptAsync(
            statement.Name,
            cypher.Database,
            static (_, s) => s.Transaction.RunOnceAsync(s.Statement, s.Parameters, s.Cancellation),
            (Transaction: this, Statement: statement, Parameters: parameters, Cancellation: cancellation));
    }

    private async ValueTask<CypherRows> RunOnceAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        try
        {
            return await RowsAsync(statement, parameters).WaitAsync(cancellation);
        }
        catch (Bolt.Neo4jException fault)
        {
            _lost ??= fault;
            throw cypher.Error(fault, statement.Name);
        }
    }

    private async Task<CypherRows> RowsAsync(CypherStatement statement, CypherParameters parameters) =>
        await DriverValues.RowsAsync(await runner.RunAsync(statement.Text, DriverValues.Parameters(parameters)));
}
