using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The end of every transaction that changes the graph.</summary>
internal static class RevisionRaising
{
    private static readonly CypherStatement Revision = CypherFiles.Get("write/revision");

    /// <summary>Raises the revision. Until the transaction ends, no other writer can do so.</summary>
    public static async ValueTask RaiseRevisionAsync(this ICypherTransaction transaction, CancellationToken cancellation) =>
        await transaction.RunAsync(Revision, CypherParameters.None, cancellation).ConfigureAwait(false);

    /// <summary>Raises the revision, and checks that the graph has the nodes of these tables.</summary>
    /// <exception cref="GraphSchemaException">The graph has the nodes of another version of the tables.</exception>
    public static async ValueTask RaiseRevisionAsync(this ICypherTransaction transaction, ReferenceNodes reference, CancellationToken cancellation)
    {
        var answer = await transaction.RunAsync(Revision, CypherParameters.None, cancellation).ConfigureAwait(false);
        if (new Cells(answer.Rows[0]).TextOrNull(0) != reference.Version)
        {
            throw GraphSchemaException.OtherTables();
        }
    }
}
