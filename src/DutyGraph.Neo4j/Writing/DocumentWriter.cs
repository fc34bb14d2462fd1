using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Writes documents, each completely or not at all. Another reading of the same bytes replaces the earlier one. Transactions run in parallel, except for those
/// of the same township; at the end of each transaction, when shared nodes are changed, they wait for each other.
/// </summary>
/// <param name="cypher">The server; the schema must have been applied.</param>
/// <param name="reference">The nodes that reference tables own, in the version that was applied (<see cref="ReferenceUpdate"/>).</param>
internal sealed class DocumentWriter(ICypher cypher, ReferenceNodes reference)
{
    private static readonly CypherStatement Claim = CypherFiles.Get("write/documents/claim");
    private static readonly CypherStatement Forget = CypherFiles.Get("write/documents/forget");
    private static readonly CypherStatement Take = CypherFiles.Get("write/documents/take");
    private static readonly CypherStatement Label = CypherFiles.Get("write/documents/label");
    private static readonly CypherStatement Name = CypherFiles.Get("write/shared/name");

    /// <summary>Writes documents in one transaction.</summary>
    /// <param name="documents">The facts of each document. No two may have the same township and month.</param>
    /// <param name="cancellation">Cancels the transaction: nothing is changed.</param>
    /// <returns>Ids of the documents that were written. The graph already had the others unchanged.</returns>
    /// <exception cref="ArgumentException">The facts of a document are incomplete, or contradict another document; nothing is changed.</exception>
    /// <exception cref="GraphSchemaException">Another program applied other reference tables; nothing is changed.</exception>
    /// <exception cref="Neo4jException">The server rejected a statement or cannot be reached; nothing is changed.</exception>
    public ValueTask<IReadOnlySet<string>> WriteAsync(IEnumerable<Facts> documents, CancellationToken cancellation)
    {
        DocumentRows[] rows =
            [.. documents.Select(facts => DocumentRows.Of(facts, reference)).OrderBy(document => document.Facts.Township.Id, StringComparer.Ordinal)];
        return cypher.WriteAsync(transaction => WriteAsync(transaction, rows, cancellation), cancellation);
    }

    /// <summary>
    /// Removes documents, and all nodes that only they state, in one transaction. Then the newest remaining edition of each township is in force.
    /// </summary>
    /// <param name="documentIds">Ids of the documents; unknown ids are ignored.</param>
    /// <param name="cancellation">Cancels the transaction: nothing is changed.</param>
    /// <returns>Number of documents removed.</returns>
    /// <exception cref="Neo4jException">The server rejected a statement or cannot be reached; nothing is changed.</exception>
    public ValueTask<int> RemoveAsync(IEnumerable<string> documentIds, CancellationToken cancellation)
    {
        string[] ids = [.. documentIds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return cypher.WriteAsync(transaction => RemoveAsync(transaction, ids, cancellation), cancellation);
    }

    /// <summary>Determines the editions in force of some townships, and labels their duties, if an earlier version of the program wrote them.</summary>
    /// <param name="townshipIds">Ids of the townships.</param>
    /// <param name="cancellation">Cancels the transaction: nothing is changed.</param>
    /// <exception cref="Neo4jException">The server rejected a statement or cannot be reached; nothing is changed.</exception>
    public async ValueTask SettleAsync(string[] townshipIds, CancellationToken cancellation) => await cypher.WriteAsync(
        async transaction =>
        {
            var editions = await HeldEditions.ReadAsync(transaction, townshipIds, cancellation).ConfigureAwait(false);
            await editions.SettleAsync(cancellation).ConfigureAwait(false);
            await transaction.RunAsync(Label, new() { ["townships"] = townshipIds }, cancellation).ConfigureAwait(false);
            await transaction.RaiseRevisionAsync(cancellation).ConfigureAwait(false);
            return true;
        },
        cancellation).ConfigureAwait(false);

    private async ValueTask<int> RemoveAsync(ICypherTransaction transaction, string[] ids, CancellationToken cancellation)
    {
        var taken = await transaction.RunAsync(Take, new() { ["documents"] = ids }, cancellation).ConfigureAwait(false);
        HeldDocument[] former = [.. taken.Rows.Select(row => Held(row, 0))];
        if (former.Length > 0)
        {
            await transaction.RunAsync(Forget, new() { ["documents"] = ids }, cancellation).ConfigureAwait(false);
            var editions = await HeldEditions.ReadAsync(transaction, former.Select(document => document.TownshipId), cancellation).ConfigureAwait(false);
            await editions.SettleAsync(cancellation).ConfigureAwait(false);
            await transaction.RaiseRevisionAsync(reference, cancellation).ConfigureAwait(false);
            await new SharedNodes(transaction, reference, [])
                .RestateAsync(former.SelectMany(document => document.States), [], cancellation)
                .ConfigureAwait(false);
        }

        return former.Length;
    }

    private async ValueTask<IReadOnlySet<string>> WriteAsync(ICypherTransaction transaction, DocumentRows[] documents, CancellationToken cancellation)
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

        var editions = await HeldEditions
            .ReadAsync(transaction, changed.Select(document => document.Facts.Township.Id).Concat(former.Select(document => document.TownshipId)), cancellation)
            .ConfigureAwait(false);
        foreach (var document in changed)
        {
            var (id, edition) = (document.Facts.Document.Id, document.Facts.Document.Edition);
            document.Reissue = former.FirstOrDefault(held => held.Id == id && held.Edition == edition)?.Reissue
                ?? editions.NextReissue(document.Facts.Document);
        }

        await editions.MakeRoomAsync(changed, cancellation).ConfigureAwait(false);
        await transaction.RunAsync(Name, Named(changed), cancellation).ConfigureAwait(false);
        foreach (var table in DocumentRows.Order)
        {
            Dictionary<string, object?>[] rows = [.. changed.SelectMany(document => document.Tables[table])];
            await transaction.WriteRowsAsync(TableStatements.Of(table), rows, cancellation).ConfigureAwait(false);
        }

        await editions.SettleAsync(cancellation).ConfigureAwait(false);
        await transaction.RaiseRevisionAsync(reference, cancellation).ConfigureAwait(false);
        await new SharedNodes(transaction, reference, changed.SelectMany(document => document.Facts.Divisions))
            .RestateAsync(former.SelectMany(document => document.States), changed.SelectMany(document => document.States), cancellation).ConfigureAwait(false);
        return changed.Select(document => document.Facts.Document.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Locks the townships and returns what the graph has of each document, by the id of the document to write.</summary>
    private static async ValueTask<ILookup<string, HeldDocument>> HeldAsync(
        ICypherTransaction transaction, DocumentRows[] documents, CancellationToken cancellation)
    {
        var asked = documents.Select(document => document.Facts).Select(facts => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["document"] = facts.Document.Id,
            ["township"] = facts.Township.Id,
            ["name"] = facts.Township.Name,
        });
        var answer = await transaction.RunAsync(Claim, new() { ["documents"] = asked.ToArray() }, cancellation).ConfigureAwait(false);
        return answer.Rows.ToLookup(
            row => (string)row[0]!,
            row => Held(row, 1),
            StringComparer.Ordinal);
    }

    /// <summary>Reads a document from six successive values of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Index of the first value.</param>
    private static HeldDocument Held(object?[] row, int at) =>
        new(
            (string)row[at]!,
            (string)row[at + 1]!,
            (string?)row[at + 2],
            (int)(long)row[at + 3]!,
            (string)row[at + 4]!,
            [.. ((object?[])row[at + 5]!).Cast<string>()]);

    private static CypherParameters Named(DocumentRows[] documents) => new()
    {
        ["categories"] = Ids(documents.SelectMany(document => document.Facts.Categories)),
        ["departments"] = Ids(documents.SelectMany(document => document.Facts.Departments)),
        ["acts"] = Ids(documents.SelectMany(document => document.Facts.LegalActs)),
    };

    private static string[] Ids(IEnumerable<GraphNode> nodes) => [.. nodes.Select(node => node.Id).Distinct().Order(StringComparer.Ordinal)];
}
