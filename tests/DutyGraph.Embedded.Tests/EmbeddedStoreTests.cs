using DutyGraph.Core;

namespace DutyGraph.Embedded.Tests;

public sealed class EmbeddedStoreTests
{
    [Fact]
    public void Current_BeforeAnyFacts_IsNoEmptyGraph()
    {
        var store = new EmbeddedStore();

        Assert.False(store.IsLoaded);
        Assert.Throws<InvalidOperationException>(() => store.Current);
    }

    [Fact]
    public async Task Replace_ReaderOfTheOldGraph_KeepsTheStateItBeganWith()
    {
        var store = new EmbeddedStore();
        store.Replace([TinyFacts.Of("六工镇", "甲", "乙")]);
        var reader = store.Current;

        store.Replace([TinyFacts.Of("三工镇", "丙")]);

        Assert.Equal(["甲", "乙"], await NamesAsync(reader));
        Assert.Equal(["丙"], await NamesAsync(store.Current));
    }

    [Fact]
    public async Task Replace_FactsThatMakeNoGraph_LeavesTheCurrentOne()
    {
        var store = new EmbeddedStore();
        store.Replace([TinyFacts.Of("六工镇", "甲")]);

        Assert.Throws<ArgumentException>(() => store.Replace([TinyFacts.Of("三工镇", "乙") with { Departments = [] }]));

        Assert.Equal(["甲"], await NamesAsync(store.Current));
    }

    [Fact]
    public async Task Replace_WhileOthersRead_NeverShowsHalfAChange()
    {
        var store = new EmbeddedStore();
        Facts[][] states = [[TinyFacts.Of("六工镇", "甲", "乙")], [TinyFacts.Of("三工镇", "丙")]];
        store.Replace(states[0]);

        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var read = 0; read < 500; read++)
            {
                var graph = store.Current;
                var names = string.Concat(await NamesAsync(graph));
                var totals = await graph.RankAsync(SupportMeasure.Duties, SupportGroup.Department, DutyFilter.All, 1, SupportParts.None, default);
                Assert.Equal(names.Length, totals[0].Totals.Duties);
                Assert.Contains(names, new[] { "甲乙", "丙" });
            }
        })).ToArray();
        for (var change = 0; change < 100; change++)
        {
            store.Replace(states[change % 2]);
        }

        await Task.WhenAll(readers);
    }

    private static async Task<IEnumerable<string>> NamesAsync(EmbeddedGraph graph) =>
        (await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, new PageRequest(9), default)).Items.Select(duty => duty.Name);
}
