using System.Diagnostics;
using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Import;

namespace DutyGraph.Benchmarks.Growth;

/// <summary>What one size costs.</summary>
/// <param name="Documents">Documents read, one after the other.</param>
/// <param name="Items">Items in them.</param>
/// <param name="Read">From their bytes to facts.</param>
/// <param name="Build">From facts to the graph.</param>
/// <param name="Bytes">What the graph holds in memory.</param>
/// <param name="Ranking">The ranking of departments over all duties.</param>
/// <param name="FilteredRanking">The same within a filter that lets through all but one list: every department's figures are counted anew.</param>
/// <param name="SearchPage">The first 50 duties, by name, whose name contains 管理, and how many there are.</param>
internal sealed record Growth(
    int Documents, int Items, TimeSpan Read, TimeSpan Build, long Bytes, TimeSpan Ranking, TimeSpan FilteredRanking, TimeSpan SearchPage)
{
    private const int Questions = 20;

    /// <summary>Reads documents made for this size, builds their graph, and asks it.</summary>
    /// <param name="published">What the documents are made of.</param>
    /// <param name="size">How many times the published ones.</param>
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
                SupportMeasure.Duties, SupportGroup.Department, new DutyFilter { Lists = [DutyList.Assist, DutyList.Reclaimed] }, 20, SupportParts.Totals, default)),
            await AskAsync(() => graph.DutiesAsync(
                new DutyFilter { NameContains = "管理" }, DutyOrder.Name, new PageRequest(PageRequest.DefaultSize, WithTotal: true), default)));

        // The graph takes one document's facts at a time, so that no more than these stand in memory beside it.
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
