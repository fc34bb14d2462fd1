using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The departments that townships assist.</summary>
/// <param name="Supports">The support of each township, most duties first, then by name. An id that names no township is missing.</param>
/// <param name="Departments">The departments.</param>
internal sealed record TownshipSupport(IReadOnlyDictionary<string, ImmutableArray<Support>> Supports, Department[] Departments)
{
    private static readonly CypherStatement Statement = CypherFiles.Get("read/support/of-townships");

    public static async ValueTask<TownshipSupport> OfAsync(ICypher cypher, IReadOnlyList<string> townshipIds, int first, CancellationToken cancellation)
    {
        var asked = Asking.Of(("ids", townshipIds.Distinct(StringComparer.Ordinal).ToArray()), ("first", first));
        return (await cypher.ReadAsync(Statement, asked, cancellation).ConfigureAwait(false)).As(Read);
    }

    private static TownshipSupport Read(CypherRows rows)
    {
        var townships = rows.Rows.Select(row => new Cells(row)).ToDictionary(
            cells => cells.Text(0),
            cells => cells.Each(1, support => (Department: NodeCells.Department(support.Row(0)), Duties: support.Number(1), Clauses: support.Number(2))),
            StringComparer.Ordinal);
        return new TownshipSupport(
            townships.ToDictionary(
                township => township.Key,
                township => township.Value.Select(support => new Support(support.Department.Id, support.Duties, support.Clauses)).ToImmutableArray(),
                StringComparer.Ordinal),
            [.. townships.Values.SelectMany(supports => supports).Select(support => support.Department)]);
    }
}
