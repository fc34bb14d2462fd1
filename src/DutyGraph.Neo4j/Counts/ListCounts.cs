using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Counts the duties of townships, categories or documents, by list.</summary>
internal static class ListCounts
{
    private static readonly CypherStatement Statement = CypherFiles.Get("read/counts/counts");

    /// <summary>Returns the counts by id. An id that names no node of this kind is missing.</summary>
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
        return rows.As(
            static counted => counted.Rows.Select(row => new Cells(row)).ToDictionary(cells => cells.Text(0), cells => Read(cells, 1), StringComparer.Ordinal));
    }

    /// <summary>Reads counts from three successive values of a row.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="place">Index of the first value.</param>
    public static DutyCounts Read(Cells cells, int place) => new(cells.Number(place), cells.Number(place + 1), cells.Number(place + 2));
}
