namespace DutyGraph.Neo4j;

/// <summary>Writes rows in batches, and makes sure that each was written.</summary>
internal static class RowWriting
{
    /// <summary>Rows a statement: a request of some hundred kilobytes, whatever the document.</summary>
    private const int Batch = 1000;

    /// <summary>Writes them.</summary>
    /// <exception cref="Neo4jTransientException">A relationship found no node to end at: another writer swept it at this moment.</exception>
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
