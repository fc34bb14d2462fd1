using System.Diagnostics;
using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Import;

namespace DutyGraph.Benchmarks.Growth;

/// <summary>Time and memory for one number of documents.</summary>
/// <param name="Documents">Number of documents, read one after the other.</param>
/// <param name="Items">Number of items in them.</param>
/// <param name="Read">Time from the bytes to facts.</param>
/// <param name="Build">Time from facts to the graph.</param>
/// <param name="Bytes">Memory of the graph.</param>
/// <param name="Ranking">Time of the ranking of departments over all duties.</param>
/// <param name="FilteredRanking">Time of the same ranking with a filter that excludes one list only, so that all figures are counted anew.</param>
/// <param name="SearchPage">Time for the first 50 duties, by name, whose name contains 管理, with their total.</param>
internal sealed record Growth(
    int Documents, int Items, TimeSpan Read, TimeSpan Build, long Bytes, TimeSpan Ranking, TimeSpan FilteredRanking, TimeSpan SearchPage)
{
    private const int Questions = 20;

    /// <summary>Reads documents made for this size, builds their graph, and queries it.</summary>
    /// <param name="published">The lists from which the documents are made.</param>
    /// <param name="size">Size as a multiple of the published lists.</param>
    /// <exception cref="InvalidDataException">A document could not be read.</exception>
    public static async Task<Growth> MeasureAsync(Published published, int size)
    {
        var reader = new ListReader(published.Reference, Corrections.None);
        var (reading, making) = (new Stopwatch(), new Stopwatch());
        var documents = 0;

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var whole = Stopwatch.StartNew();
        var graph = new EmbeddedGraph(Facts());
        whole.Stop();
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;

        var counts = (await graph.StatisticsAsync(DutyFilter.All, default)).Counts;
        return new Growth(
            documents,
            counts.Total,
            reading.Elapsed,
            whole.Elapsed - making.Elapsed,
            bytes,
            await AskAsync(() => graph.RankAsync(SupportMeasure.Duties, SupportGroup.Department, DutyFilter.All, 20, SupportParts.Totals, default)),
            await AskAsync(() => graph.RankAsync(
                SupportMeasure.Duties, SupportGroup.Department,
                new DutyFilter { Lists = [DutyList.Assist, DutyList.Reclaimed] }, 20, SupportParts.Totals, default)),
            await AskAsync(() => graph.DutiesAsync(
                new DutyFilter { NameContains = "管理" }, DutyOrder.Name, new PageRequest(PageRequest.DefaultSize, WithTotal: true), default)));

        // The graph reads the facts of one document at a time, so the facts of only one document are in memory.
        IEnumerable<Facts> Facts()
        {
            making.Start();
            foreach (var (fileName, content) in published.Documents(size))
            {
                reading.Start();
                var read = reader.Read(fileName, content);
                reading.Stop();
                documents++;
                making.Stop();
                yield return read.Facts ?? throw new InvalidDataException($"{fileName}: {string.Join(' ', read.Errors)}");
                making.Start();
            }

            making.Stop();
        }
    }

    private static async Task<TimeSpan> AskAsync<T>(Func<ValueTask<T>> question)
    {
        await question();
        var watch = Stopwatch.StartNew();
        for (var time = 0; time < Questions; time++)
        {
            await question();
        }

        return watch.Elapsed / Questions;
    }
}
