using System.Diagnostics.Metrics;
using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>The contract tests on Neo4j, through the answer cache. They are skipped if there is no server.</summary>
[TestCaseOrderer(OneWorldAfterAnother.Name, "DutyGraph.Contract.Tests")]
public sealed class Neo4jContractTests(Neo4jWorld world) : GraphContract, IClassFixture<Neo4jWorld>
{
    protected override ValueTask<IDutyGraph> GraphOfAsync(IReadOnlyList<Facts> facts) => world.HoldAsync(facts);

    [SkippableFact]
    public async Task GraphOfAsync_Asked_ReadsThroughTheCache()
    {
        var graph = await GraphOfAsync([]);
        var reads = 0L;
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == "dutygraph.cache.reads")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>((_, read, _, _) => Interlocked.Add(ref reads, read));
        meters.Start();

        await graph.CategoriesAsync(default);

        Assert.Equal(1, Interlocked.Read(ref reads));
    }
}
