using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Adds properties to the rows of duties and clauses that repeat their relationships, so that filters and orders need no hop.</summary>
/// <param name="divisions">Ids of the township's county, prefecture and region.</param>
/// <param name="positions">The position of each category in printed order.</param>
internal sealed class DutyProperties(IReadOnlyList<string> divisions, IReadOnlyDictionary<string, int> positions)
{
    /// <summary>Returns the rows of a duty, of its clauses and of all their relationships.</summary>
    public IEnumerable<(GraphTable Table, Dictionary<string, object?> Row)> Of(Duty duty)
    {
        var clauses = Clauses(duty).GetEnumerator();
        foreach (var row in GraphRows.Of(duty))
        {
            var map = StoredRow.Of(row);
            if (row.Table == NodeTables.Duty)
            {
                Add(map, duty);
            }
            else if (row.Table == NodeTables.Responsibility)
            {
                if (!clauses.MoveNext())
                {
                    throw new InvalidOperationException($"{duty.Id} has more rows of clauses than clauses.");
                }

                var (party, position, clause) = clauses.Current;
                map.Add(Properties.Party, party.ToString().ToUpperInvariant());
                map.Add(Properties.Position, position);
                map.Add(StoredNames.Performers, clause.PerformerIds.ToArray());
                map.Add(StoredNames.ReportsTo, clause.ReportsToIds.ToArray());
            }

            yield return (row.Table, map);
        }
    }

    private void Add(Dictionary<string, object?> map, Duty duty)
    {
        map.Add(Properties.Township, duty.TownshipId);
        map.Add(StoredNames.Divisions, divisions);
        map.Add(StoredNames.Document, duty.DocumentId);
        map.Add(Properties.Line, duty.Line);
        map.Add(Properties.Place, duty.Place);
        map.Add(StoredNames.Category, duty.CategoryId);
        map.Add(StoredNames.Departments, duty.DepartmentIds.ToArray());
        map.Add(StoredNames.Acts, duty.ActIds.ToArray());
        map.Add(StoredNames.Clauses, duty.TownshipResponsibilities.Length);
        map.Add(StoredNames.HasIssues, !duty.Issues.IsEmpty);
        SearchedText[] texts = [.. SearchedTexts.Of(duty)];
        map.Add(StoredNames.Folded, Folding.Fold(texts[0].Text));
        map.Add(StoredNames.FoldedTexts, Array.ConvertAll(texts[1..], text => Folding.Fold(text.Text)));
        map.Add(StoredNames.Lengths, Array.ConvertAll(texts, text => SearchMatch.LengthOf(text.Text)));
        map.Add(StoredNames.PrintedKey, Key(DutyOrder.Printed));
        map.Add(StoredNames.NameKey, Key(DutyOrder.Name));
        map.Add(StoredNames.CategoryKey, Key(DutyOrder.Category));

        string Key(DutyOrder order) => SortKey.Of(order, DutyKey.Of(order, duty, positions[duty.CategoryId]));
    }

    /// <summary>Returns the clauses in the order of their rows.</summary>
    private static IEnumerable<(Party Party, int Position, Responsibility Clause)> Clauses(Duty duty) =>
    [
        .. duty.SuperiorResponsibilities.Select((clause, position) => (Party.Superior, position, clause)),
        .. duty.TownshipResponsibilities.Select((clause, position) => (Party.Township, position, clause)),
    ];
}
