using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Writes documents, each in one transaction, whole or not at all. A correction takes the place of what it corrects: the document of the same bytes, or of the same township and
/// edition. Writers work side by side, but those of one township, and all of them at the end, when they change what documents share.
/// </summary>
/// <param name="cypher">The server; the schema is applied.</param>
internal sealed class DocumentWriter(ICypher cypher)
{
    private static readonly CypherStatement Claim = CypherFiles.Get("write/documents/claim");
    private static readonly CypherStatement Forget = CypherFiles.Get("write/documents/forget");
    private static readonly CypherStatement Name = CypherFiles.Get("write/shared/name");
    private static readonly CypherStatement Revision = CypherFiles.Get("write/revision");

    /// <summary>Writes what a document states.</summary>
    /// <returns>False where the graph holds just that: nothing is changed.</returns>
    /// <exception cref="ArgumentException">The facts are no whole, or contradict another document.</exception>
    /// <exception cref="Neo4jException">The server refused it or cannot be reached: nothing is changed.</exception>
    public ValueTask<bool> WriteAsync(Facts facts, CancellationToken cancellation)
    {
        var rows = DocumentRows.Of(facts);
        return cypher.WriteAsync(transaction => WriteAsync(transaction, rows, cancellation), cancellation);
    }

    private static async ValueTask<bool> WriteAsync(ICypherTransaction transaction, DocumentRows document, CancellationToken cancellation)
    {
        var facts = document.Facts;
        var claimed = await transaction.RunAsync(
            Claim,
            new()
            {
                ["document"] = facts.Document.Id,
                ["township"] = facts.Township.Id,
                ["name"] = facts.Township.Name,
                ["edition"] = facts.Document.Edition ?? "",
            },
            cancellation).ConfigureAwait(false);
        if (claimed.Rows is [[string id, string fingerprint, _]] && id == facts.Document.Id && fingerprint == document.Fingerprint)
        {
            return false;
        }

        if (claimed.Rows.Count > 0)
        {
            await transaction.RunAsync(Forget, new() { ["documents"] = claimed.Rows.Select(row => row[0]).ToArray() }, cancellation).ConfigureAwait(false);
        }

        await transaction.RunAsync(Name, Named(facts), cancellation).ConfigureAwait(false);
        foreach (var (table, rows) in document.Tables)
        {
            await transaction.WriteRowsAsync(TableStatements.Of(table), rows, cancellation).ConfigureAwait(false);
        }

        await transaction.RunAsync(Revision, CypherParameters.None, cancellation).ConfigureAwait(false);
        var former = claimed.Rows.SelectMany(row => (object?[])row[2]!).Cast<string>();
        await new SharedNodes(transaction, facts).RestateAsync(former, document.States, cancellation).ConfigureAwait(false);
        return true;
    }

    private static CypherParameters Named(Facts facts) => new()
    {
        ["categories"] = Ids(facts.Categories),
        ["departments"] = Ids(facts.Departments),
        ["acts"] = Ids(facts.LegalActs),
    };

    private static string[] Ids(IEnumerable<GraphNode> nodes) => [.. nodes.Select(node => node.Id).Order(StringComparer.Ordinal)];
}
