namespace DutyGraph.Neo4j;

/// <summary>
/// The server's setting <c>db.transaction.timeout</c>. Over HTTP nothing else ends a read after we gave it up: Neo4j 5.26 ignores the time limit that is sent
/// with it. The official driver sends a limit that Neo4j obeys.
/// </summary>
public static class TransactionTimeout
{
    private static readonly CypherStatement Ask = CypherFiles.Get("read/server/transaction-timeout");

    /// <summary>Whether a read that was given up may run without end. False if Neo4j does not show the setting.</summary>
    /// <exception cref="Neo4jException">The server does not answer for now.</exception>
    public static async ValueTask<bool> IsMissingAsync(ICypher cypher, Neo4jOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cypher);
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Url.StartsWith(Uri.UriSchemeHttp, StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            return (await cypher.ReadAsync(Ask, CypherParameters.None, cancellation)).Rows is [["0s"]];
        }
        catch (Neo4jException refused) when (!refused.CanRetry)
        {
            return false;
        }
    }
}
