using DutyGraph.Benchmarks.Generating;

namespace DutyGraph.Benchmarks.Growth;

/// <summary>How reading, building and querying grow with the number of documents: time and bytes per item, and the ratio to the first size.</summary>
internal static class GrowthReport
{
    private static readonly (string Title, string Format, Func<Growth, double> Figure)[] Columns =
    [
        ("read, µs an item", "0.0", growth => growth.Read.TotalMicroseconds / growth.Items),
        ("build, µs an item", "0.0", growth => growth.Build.TotalMicroseconds / growth.Items),
        ("graph, bytes an item", "0", growth => (double)growth.Bytes / growth.Items),
        ("ranking of all, ms", "0.000", growth => growth.Ranking.TotalMilliseconds),
        ("ranking within a filter, ms", "0.000", growth => growth.FilteredRanking.TotalMilliseconds),
        ("the same, ns an item", "0", growth => growth.FilteredRanking.TotalNanoseconds / growth.Items),
        ("page of a search by name, ms", "0.000", growth => growth.SearchPage.TotalMilliseconds),
    ];

    /// <summary>Measures each size in turn, and prints its row at once.</summary>
    /// <param name="sizes">Sizes as multiples of the published lists, smallest first.</param>
    /// <param name="output">Where the table goes.</param>
    public static async Task RunAsync(IEnumerable<int> sizes, TextWriter output)
    {
        var published = Published.Read();
        await output.WriteLineAsync($"| size | documents | items | {string.Join(" | ", Columns.Select(column => column.Title))} |");
        await output.WriteLineAsync($"|{string.Concat(Enumerable.Repeat(" ---: |", Columns.Length + 3))}");

        // The first runs include JIT compilation, so their times are not used.
        _ = await Growth.MeasureAsync(published, 3);
        Growth? first = null;
        foreach (var size in sizes)
        {
            var growth = await Growth.MeasureAsync(published, size);
            first ??= growth;
            var figures = Columns.Select(column =>
                $"{column.Figure(growth).ToString(column.Format, provider: null)} ({column.Figure(growth) / column.Figure(first):0.0}×)");
            await output.WriteLineAsync($"| {size}× | {growth.Documents} | {growth.Items} | {string.Join(" | ", figures)} |");
        }
    }
}
