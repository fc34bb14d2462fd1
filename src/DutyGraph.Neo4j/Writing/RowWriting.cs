namespace DutyGraph.Neo4j;

/// <summary>Writes rows in batches, and checks that each row was written.</summary>
internal static class RowWriting
{
    /// <summary>Number of rows in one statement: a request of some hundred kilobytes.</summary>
    private const int Batch = 1000;

    /// <summary>Writes rows.</summary>
    /// <exception cref="Neo4jTransientException">An end of a relationship does not exist: another writer has just removed the node.</exception>
    public static async ValueTask WriteRowsAsync(
        this ICypherTransaction transaction, CypherStatement statement, IReadOnlyCollection<Dictionary<string, object?>> rows, CancellationToken cancellation)
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            if (await WrittenAsync(transaction, statement, batch, cancellation).ConfigureAwait(false) != batch.Length)
            {
                throw Vanished(statement);
            }
        }
    }

    private static async ValueTask<long> WrittenAsync(
        ICypherTransaction transaction, CypherStatement statement, Dictionary<string, object?>[] batch, CancellationToken cancellation)
    {
        try
        {
            var answer = await transaction.RunAsync(statement, new() { ["rows"] = batch }, cancellation).ConfigureAwait(false);
            return (long)answer.Rows[0][0]!;
        }
        catch (Neo4jStatementException gone) when (gone.Code == "Neo.ClientError.Statement.EntityNotFound")
        {
            throw Vanished(statement);
        }
    }

    private static Neo4jTransientException Vanished(CypherStatement statement) =>
        new("NODE_VANISHED", $"{statement.Name}: another writer took out a node that a relationship was to end at.");
}
