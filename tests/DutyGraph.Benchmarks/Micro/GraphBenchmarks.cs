using BenchmarkDotNet.Attributes;
using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;
using DutyGraph.Embedded;

namespace DutyGraph.Benchmarks.Micro;

/// <summary>
/// Single queries to the graph in memory: time and bytes allocated. They run in this process, because the project that BenchmarkDotNet would generate does
/// not build under
/// the central package versions of the root.
/// </summary>
[InProcess]
[MemoryDiagnoser]
public class GraphBenchmarks
{
    private EmbeddedGraph _graph = new([]);
    private string[] _ids = [];
    private string _cursor = "";

    /// <summary>Size as a multiple of the published lists.</summary>
    [Params(1, 100)]
    public int Size { get; set; }

    /// <summary>Builds the graph.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        _graph = new EmbeddedGraph(Published.Read().Facts(Size));
        var page = await PageAsync(DutyFilter.All, DutyOrder.Name);
        _ids = [.. page.Items.Select(duty => duty.Id)];
        _cursor = page.CursorOf(page.Items[^1]);
    }

    /// <summary>Fifty duties by id.</summary>
    [Benchmark]
    public async Task<object> Nodes() => await _graph.NodesAsync(_ids, default);

    /// <summary>The first page of all duties.</summary>
    [Benchmark]
    public async Task<object> FirstPage() => await PageAsync(DutyFilter.All, DutyOrder.Printed);

    /// <summary>The page after a cursor, by name.</summary>
    [Benchmark]
    public async Task<object> NextPage() => await PageAsync(DutyFilter.All, DutyOrder.Name, _cursor);

    /// <summary>The first page of the ASSIST duties of a department kind that have issues, with their total.</summary>
    [Benchmark]
    public async Task<object> FilteredPage() => await PageAsync(
        new DutyFilter { Lists = [DutyList.Assist], DepartmentKinds = ["kind:公安局"], HasIssues = true }, DutyOrder.Category);

    /// <summary>The first page of the duties whose name contains 国土调查, with their total.</summary>
    [Benchmark]
    public async Task<object> SearchPage() => await PageAsync(new DutyFilter { NameContains = "国土调查" }, DutyOrder.Printed);

    /// <summary>The ranking of department kinds within one list.</summary>
    [Benchmark]
    public async Task<object> Ranking() =>
        await _graph.RankAsync(SupportMeasure.Clauses, SupportGroup.Kind, new DutyFilter { Lists = [DutyList.Assist] }, 20, SupportParts.Totals, default);

    private ValueTask<Page<Duty>> PageAsync(DutyFilter filter, DutyOrder order, string? after = null) =>
        _graph.DutiesAsync(filter, order, new PageRequest(PageRequest.DefaultSize, After: after, WithTotal: after is null), default);
}
