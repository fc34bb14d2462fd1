using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Writes documents, each whole or not at all. A correction takes the place of what it corrects: the document of the same bytes, or of the same township and edition. Writers work
/// side by side, but those of one township, and all of them at the end, when they change what documents share.
/// </summary>
/// <param name="cypher">The server; the schema is applied.</param>
internal sealed class DocumentWriter(ICypher cypher)
{
    private static readonly CypherStatement Claim = CypherFiles.Get("write/documents/claim");
    private static readonly CypherStatement Forget = CypherFiles.Get("write/documents/forget");
    private static readonly CypherStatement Name = CypherFiles.Get("write/shared/name");
    private static readonly CypherStatement Revision = CypherFiles.Get("write/revision");

    /// <summary>Writes what documents state, in one transaction.</summary>
    /// <param name="documents">What each states; no two are of one township and edition.</param>
    /// <param name="cancellation">Ends it: nothing is changed.</param>
    /// <returns>Ids of the documents that were written; the graph holds just what the others state.</returns>
    /// <exception cref="ArgumentException">The facts of one are no whole, or contradict another document: nothing is changed.</exception>
    /// <exception cref="Neo4jException">The server refused it or cannot be reached: nothing is changed.</exception>
    public ValueTask<IReadOnlySet<string>> WriteAsync(IEnumerable<Facts> documents, CancellationToken cancellation)
    {
        DocumentRows[] rows = [.. documents.Select(DocumentRows.Of).OrderBy(document => document.Facts.Township.Id, StringComparer.Ordinal)];
        return cypher.WriteAsync(transaction => WriteAsync(transaction, rows, cancellation), cancellation);
    }

    private static async ValueTask<IReadOnlySet<string>> WriteAsync(ICypherTransaction transaction, DocumentRows[] documents, CancellationToken cancellation)
    {
        var held = await HeldAsync(transaction, documents, cancellation).ConfigureAwait(false);
        DocumentRows[] changed = [.. documents.Where(document => !document.IsAllOf(held[document.Facts.Document.Id]))];
        if (changed.Length == 0)
        {
            return new HashSet<string>();
        }

        HeldDocument[] former = [.. changed.SelectMany(document => held[document.Facts.Document.Id]).DistinctBy(document => document.Id)];
        if (former.Length > 0)
        {
            await transaction.RunAsync(Forget, new() { ["documents"] = former.Select(document => document.Id).ToArray() }, cancellation).ConfigureAwait(false);
        }

        await transaction.RunAsync(Name, Named(changed), cancellation).ConfigureAwait(false);
        foreach (var table in DocumentRows.Order)
        {
            Dictionary<string, object?>[] rows = [.. changed.SelectMany(document => document.Tables[table])];
            await transaction.WriteRowsAsync(TableStatements.Of(table), rows, cancellation).ConfigureAwait(false);
        }

        await transaction.RunAsync(Revision, CypherParameters.None, cancellation).ConfigureAwait(false);
        await new SharedNodes(transaction, changed.SelectMany(document => document.Facts.Divisions))
            .RestateAsync(former.SelectMany(document => document.States), changed.SelectMany(document => document.States), cancellation).ConfigureAwait(false);
        return changed.Select(document => document.Facts.Document.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>By the document that asks: what the graph holds of it, and in the place that it is to take.</summary>
    private static async ValueTask<ILookup<string, HeldDocument>> HeldAsync(ICypherTransaction transaction, DocumentRows[] documents, CancellationToken cancellation)
    {
        var asked = documents.Select(document => document.Facts).Select(facts => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["document"] = facts.Document.Id,
            ["township"] = facts.Township.Id,
            ["name"] = facts.Township.Name,
            ["edition"] = facts.Document.Edition ?? "",
        });
        var answer = await transaction.RunAsync(Claim, new() { ["documents"] = asked.ToArray() }, cancellation).ConfigureAwait(false);
        return answer.Rows.ToLookup(
            row => (string)row[0]!,
            row => new HeldDocument((string)row[1]!, (string)row[2]!, [.. ((object?[])row[3]!).Cast<string>()]),
            StringComparer.Ordinal);
    }

    private static CypherParameters Named(DocumentRows[] documents) => new()
    {
        ["categories"] = Ids(documents.SelectMany(document => document.Facts.Categories)),
        ["departments"] = Ids(documents.SelectMany(document => document.Facts.Departments)),
        ["acts"] = Ids(documents.SelectMany(document => document.Facts.LegalActs)),
    };

    private static string[] Ids(IEnumerable<GraphNode> nodes) => [.. nodes.Select(node => node.Id).Distinct().Order(StringComparer.Ordinal)];
}
