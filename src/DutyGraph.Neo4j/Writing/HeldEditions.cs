using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// The documents of some townships during a transaction: which are in force, and whose duties have plain ids (<see cref="EditionStanding"/>).
/// </summary>
internal sealed class HeldEditions
{
    private static readonly CypherStatement Editions = CypherFiles.Get("write/documents/editions");
    private static readonly CypherStatement Duties = CypherFiles.Get("write/documents/duties");
    private static readonly CypherStatement Rename = CypherFiles.Get("write/documents/rename");
    private static readonly CypherStatement Note = CypherFiles.Get("write/documents/standing");
    private static readonly CypherStatement Enforce = CypherFiles.Get("write/documents/enforce");

    private readonly ICypherTransaction _transaction;
    private readonly List<Edition> _documents;

    private HeldEditions(ICypherTransaction transaction, IEnumerable<Edition> documents) => (_transaction, _documents) = (transaction, [.. documents]);

    /// <summary>Reads the documents of some townships.</summary>
    public static async ValueTask<HeldEditions> ReadAsync(ICypherTransaction transaction, IEnumerable<string> townshipIds, CancellationToken cancellation)
    {
        var asked = new CypherParameters { ["townships"] = townshipIds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray() };
        var answer = await transaction.RunAsync(Editions, asked, cancellation).ConfigureAwait(false);
        return new HeldEditions(transaction, answer.Rows.Select(row => new Cells(row)).Select(cells =>
            new Edition(cells.Text(0), cells.Text(1), cells.TextOrNull(2), cells.Number(3), cells.Has(4) ? cells.Flag(4) : null, cells.Flag(5))));
    }

    /// <summary>Returns the number of a document that is imported now (<see cref="Document.Reissue"/>).</summary>
    public int NextReissue(Document document) => _documents.Where(held => held.IsOfMonth(document)).Select(held => held.Reissue + 1).DefaultIfEmpty(0).Max();

    /// <summary>Renames the duties of other documents of the same months, because new documents are written with plain ids.</summary>
    /// <param name="written">The documents to write next.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async ValueTask MakeRoomAsync(IEnumerable<DocumentRows> written, CancellationToken cancellation)
    {
        var documents = written.Select(rows => (rows.Facts.Document, rows.Reissue)).ToArray();
        var ofMonth = _documents.Where(held => !held.Marked && documents.Any(one => held.IsOfMonth(one.Document)));
        await StandAsync(ofMonth.Select(held => (held, held with { Marked = true })), cancellation).ConfigureAwait(false);
        _documents.AddRange(
            documents.Select(one => new Edition(one.Document.Id, one.Document.TownshipId, one.Document.Edition, one.Reissue, Current: true, Marked: false)));
    }

    /// <summary>Puts the newest edition of each township in force and the others out of force. Documents whose state does not change are not touched.</summary>
    public async ValueTask SettleAsync(CancellationToken cancellation)
    {
        var standings = _documents.GroupBy(held => held.TownshipId, StringComparer.Ordinal)
            .SelectMany(township => EditionStanding.Of(township.Select(held => (held.Id, held.Month, held.Reissue))))
            .ToDictionary(standing => standing.DocumentId, StringComparer.Ordinal);
        var changes = _documents
            .Select(held => (Before: held, After: held with { Reissue = standings[held.Id].Reissue, Marked = !standings[held.Id].IsLastOfMonth }))
            .Where(change => change.After != change.Before).ToArray();
        await StandAsync(changes.Where(change => change.After.Marked), cancellation).ConfigureAwait(false);
        await StandAsync(changes.Where(change => !change.After.Marked), cancellation).ConfigureAwait(false);
        var enforced = _documents.Where(held => held.Current != standings[held.Id].IsCurrent)
            .Select(held => new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [StoredNames.Document] = held.Id,
                [Properties.Current] = standings[held.Id].IsCurrent,
            });
        await _transaction.WriteRowsAsync(Enforce, [.. enforced], cancellation).ConfigureAwait(false);
    }

    /// <summary>Updates the numbers of documents, and renames their duties to ids with or without the digits of the document.</summary>
    private async ValueTask StandAsync(IEnumerable<(Edition Before, Edition After)> changes, CancellationToken cancellation)
    {
        var changed = changes.ToArray();
        var renamed = changed.Where(change => change.Before.Marked != change.After.Marked)
            .ToDictionary(change => change.After.Id, change => change.After.Marked, StringComparer.Ordinal);
        if (renamed.Count > 0)
        {
            var answer = await _transaction.RunAsync(Duties, new() { ["documents"] = renamed.Keys.ToArray() }, cancellation).ConfigureAwait(false);
            var duties = answer.Rows.Select(row => new Cells(row))
                .Select(cells => Renamed(NodeCells.Duty(cells.Row(1)), renamed[cells.Text(0)] ? cells.Text(0) : null, cells.Number(2)));
            await _transaction.WriteRowsAsync(Rename, [.. duties], cancellation).ConfigureAwait(false);
        }

        await _transaction.WriteRowsAsync(Note, [.. changed.Select(change => change.After.Row())], cancellation).ConfigureAwait(false);
        foreach (var (before, after) in changed)
        {
            _documents[_documents.IndexOf(before)] = after;
        }
    }

    private static Dictionary<string, object?> Renamed(Duty duty, string? documentId, int position)
    {
        var renamed = duty with { Id = NodeId.OfDocument(duty.Id, documentId) };
        return new(StringComparer.Ordinal)
        {
            [Properties.Id] = duty.Id,
            [Properties.To] = renamed.Id,
            [StoredNames.PrintedKey] = Key(DutyOrder.Printed),
            [StoredNames.NameKey] = Key(DutyOrder.Name),
            [StoredNames.CategoryKey] = Key(DutyOrder.Category),
        };

        string Key(DutyOrder order) => SortKey.Of(order, DutyKey.Of(order, renamed, position));
    }

    /// <param name="Id">Id of the document.</param>
    /// <param name="TownshipId">Id of its township.</param>
    /// <param name="Month">Its month; null if the document prints none.</param>
    /// <param name="Reissue">Its number among the documents of its township and month.</param>
    /// <param name="Current">Whether the graph has it in force; null if an earlier version of the program wrote it.</param>
    /// <param name="Marked">Whether the ids of its duties contain the digits of the document.</param>
    private sealed record Edition(string Id, string TownshipId, string? Month, int Reissue, bool? Current, bool Marked)
    {
        public bool IsOfMonth(Document document) => TownshipId == document.TownshipId && Month == document.Edition;

        public Dictionary<string, object?> Row() => new(StringComparer.Ordinal)
        {
            [StoredNames.Document] = Id,
            [StoredNames.Reissue] = Reissue,
            [StoredNames.SortKey] = SortKey.Of(DocumentKey.Of(TownshipId, Month, Reissue, Id)),
            [StoredNames.Marked] = Marked ? true : null,
        };
    }
}
