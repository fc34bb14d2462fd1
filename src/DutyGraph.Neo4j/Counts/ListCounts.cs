using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Asks how many duties of each list townships, categories or documents have.</summary>
internal static class ListCounts
{
    private static readonly CypherStatement Statement = CypherFiles.Get("read/counts/counts");

    /// <summary>The counts by id; none of an id that names nothing of this kind.</summary>
    public static async ValueTask<IReadOnlyDictionary<string, DutyCounts>> OfAsync(
        ICypher cypher, CountOwner owner, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var prefix = owner switch
        {
            CountOwner.Township => NodeId.TownshipPrefix,
            CountOwner.Category => NodeId.CategoryPrefix,
            CountOwner.Document => NodeId.DocumentPrefix,
            _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "Duties are counted of townships, categories or documents."),
        };
        var asked = ids.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToArray();
        var rows = asked.Length == 0 ? CypherRows.None : await cypher.ReadAsync(Statement, Asking.Of(("ids", asked)), cancellation).ConfigureAwait(false);
        return rows.As(static counted => counted.Rows.Select(row => new Cells(row)).ToDictionary(cells => cells.Text(0), cells => Read(cells, 1), StringComparer.Ordinal));
    }

    /// <summary>Counts from three values of a row.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="place">Of the first of them.</param>
    public static DutyCounts Read(Cells cells, int place) => new(cells.Number(place), cells.Number(place + 1), cells.Number(place + 2));
}
