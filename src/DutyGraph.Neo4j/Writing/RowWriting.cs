namespace DutyGraph.Neo4j;

/// <summary>Writes rows in batches, and makes sure that each was written.</summary>
internal static class RowWriting
{
    /// <summary>Rows a statement: a request of some hundred kilobytes, whatever the document.</summary>
    private const int Batch = 1000;

    /// <summary>Writes them.</summary>
    /// <exception cref="VanishedNodeException">A relationship found no node to end at: another writer took it out at this moment.</exception>
    public static async ValueTask WriteRowsAsync(
        this ICypherTransaction transaction, CypherStatement statement, IReadOnlyCollection<Dictionary<string, object?>> rows, CancellationToken cancellation)
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            var answer = await transaction.RunAsync(statement, new() { ["rows"] = batch }, cancellation).ConfigureAwait(false);
            if (answer.Rows is not [[long written]] || written != batch.Length)
            {
                throw new VanishedNodeException(statement);
            }
        }
    }
}
