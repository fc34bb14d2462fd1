using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Everything to write for one document.</summary>
/// <param name="Facts">The facts of the document.</param>
/// <param name="Tables">The rows of this document alone, by table. Relationships to the same shared node are adjacent.</param>
/// <param name="States">The statements of the document about shared nodes.</param>
/// <param name="Fingerprint">Hash of the rows and statements. If it is the same, writing the document again changes nothing.</param>
internal sealed record DocumentRows(
    Facts Facts, IReadOnlyDictionary<GraphTable, Dictionary<string, object?>[]> Tables, ImmutableArray<string> States, string Fingerprint)
{
    /// <summary>The tables in the order of writing: nodes first.</summary>
    public static readonly ImmutableArray<GraphTable> Order =
    [
        NodeTables.Document, NodeTables.Duty, NodeTables.Responsibility,
        EdgeTables.HasDuty, EdgeTables.HadDuty, EdgeTables.StatedIn, EdgeTables.InCategory, EdgeTables.Assists, EdgeTables.ReclaimedBy, EdgeTables.Cites,
        EdgeTables.HasResponsibility, EdgeTables.PerformedBy, EdgeTables.ReportsTo,
    ];

    /// <summary>Properties of duties that follow from the reference tables. They change with the tables, and the document stays the same.</summary>
    private static readonly ImmutableArray<string> OfTables = [StoredNames.Divisions, StoredNames.CategoryKey];

    /// <summary>The number of the document among those of its township and month (<see cref="Document.Reissue"/>). Setting it updates the row.</summary>
    public int Reissue
    {
        get;
        set
        {
            field = value;
            var row = Tables[NodeTables.Document].Single();
            row[StoredNames.Reissue] = value;
            row[StoredNames.SortKey] = SortKey.Of(DocumentKey.Of(Facts.Document with { Reissue = value }));
        }
    }

    /// <summary>Creates the rows.</summary>
    /// <param name="stated">The facts as the document states them.</param>
    /// <param name="reference">The nodes that reference tables own.</param>
    /// <exception cref="ArgumentException">A duty names a node that is not in the facts.</exception>
    public static DocumentRows Of(Facts stated, ReferenceNodes reference)
    {
        var facts = reference.Settle(stated);
        EnsureStated(facts);
        var divisions = facts.Divisions.ToDictionary(division => division.Id, StringComparer.Ordinal);
        var duties = new DutyProperties(
            [.. SharedProperties.Chain(facts.Township.DivisionId, divisions)],
            facts.Categories.ToDictionary(category => category.Id, category => category.Position, StringComparer.Ordinal));
        var document = StoredRow.Of(GraphRows.Of(facts.Document).Single());
        document.Add(StoredNames.SortKey, SortKey.Of(DocumentKey.Of(facts.Document)));
        var tables = ByTable([(NodeTables.Document, document), .. facts.Duties.SelectMany(duties.Of)]);
        ImmutableArray<string> states = [.. StatedNode.AllOf(facts, reference)];
        var fingerprint = FingerprintOf(tables, states);
        document.Add(StoredNames.States, states.ToArray());
        document.Add(StoredNames.Facts, fingerprint);
        return new DocumentRows(facts, tables, states, fingerprint);
    }

    /// <summary>Whether the graph has exactly this document, unchanged.</summary>
    public bool IsAllOf(IEnumerable<HeldDocument> held) => held.ToArray() is [var one] && one.Fingerprint == Fingerprint;

    /// <summary>Groups rows by the tables of <see cref="Order"/>, in the order of writing.</summary>
    /// <exception cref="InvalidOperationException">A row belongs to another table. Without it, the document would be incomplete.</exception>
    internal static Dictionary<GraphTable, Dictionary<string, object?>[]> ByTable(IEnumerable<(GraphTable Table, Dictionary<string, object?> Row)> rows)
    {
        var byTable = rows.ToLookup(row => row.Table, row => row.Row);
        return byTable.FirstOrDefault(table => !Order.Contains(table.Key)) is { Key: var unknown }
            ? throw new InvalidOperationException($"No statement writes the rows of {unknown.Name}.")
            : Order.ToDictionary(table => table, table => Sorted(byTable[table]));
    }

    /// <summary>Sorts rows by the node that they point to. All transactions then lock nodes in the same order, so that two writers cannot deadlock.</summary>
    private static Dictionary<string, object?>[] Sorted(IEnumerable<Dictionary<string, object?>> rows) =>
        [.. rows.OrderBy(row => row.GetValueOrDefault(Properties.To) as string, StringComparer.Ordinal)];

    private static string FingerprintOf(Dictionary<GraphTable, Dictionary<string, object?>[]> tables, ImmutableArray<string> states)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(states));
        foreach (var table in Order)
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(table.Name));
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(tables[table].Select(row => row.Where(column => !OfTables.Contains(column.Key)))));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void EnsureStated(Facts facts)
    {
        var stated = StatedNode.AllIds(facts).ToHashSet(StringComparer.Ordinal);
        foreach (var duty in facts.Duties)
        {
            var clauses = duty.SuperiorResponsibilities.Concat(duty.TownshipResponsibilities);
            var named = duty.DepartmentIds
                .Concat(clauses.SelectMany(clause => clause.PerformerIds.Concat(clause.ReportsToIds)))
                .Concat(duty.ActIds).Append(duty.CategoryId).Append(duty.TownshipId);
            if (named.FirstOrDefault(id => !stated.Contains(id)) is { } missing)
            {
                throw new ArgumentException($"{duty.Id} names {missing}, which no facts state.", nameof(facts));
            }
        }
    }
}
