using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Random worlds and the five published lists, compared with the naive implementation.</content>
public abstract partial class GraphContract
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task EveryQuestion_RandomWorldsAndFilters_IsAnsweredAsByCounting(int seed)
    {
        var world = new RandomWorld(seed);
        for (var round = 0; round < 3; round++)
        {
            var facts = world.Reissued();
            var (graph, naive) = (await GraphOfAsync(facts), new NaiveGraph(facts));
            for (var draw = 0; draw < 6; draw++)
            {
                await HoldAgainstAsync(naive, graph, world.Filter(), world);
            }
        }
    }

    public static TheoryData<DutyFilter> QuestionsToTheFiveLists =>
    [
        DutyFilter.All,
        new() { Lists = [DutyList.Assist] },
        new() { Lists = [DutyList.Reclaimed], HasIssues = true },
        new() { NameContains = "国土调查" },
        new() { NameContains = "管理", Divisions = ["division:652300"] },
        new() { DepartmentKinds = ["kind:公安局", "kind:应急管理局"] },
        new() { Townships = ["township:昭苏县昭苏镇"], Categories = ["category:应急管理及消防", "category:民生服务"] },
    ];

    [SkippableTheory]
    [MemberData(nameof(QuestionsToTheFiveLists))]
    public async Task EveryQuestion_FivePublishedLists_IsAnsweredAsByCounting(DutyFilter filter)
    {
        var (graph, naive) = (await GraphOfAsync(FiveLists.Facts), new NaiveGraph(FiveLists.Facts));

        foreach (var order in Enum.GetValues<DutyOrder>())
        {
            var expected = Ids(naive.Duties(filter, order)).ToArray();
            Assert.Equal(expected, await WalkAsync(graph, filter, order, 100, fromEnd: false));
            Assert.Equal(expected, await WalkAsync(graph, filter, order, 100, fromEnd: true));
        }

        foreach (var by in Enum.GetValues<SupportMeasure>())
        {
            foreach (var group in Enum.GetValues<SupportGroup>())
            {
                Assert.Equal(naive.Rank(by, group, filter), await graph.RankAsync(by, group, filter, 500, SupportParts.All, Cancellation));
            }
        }

        Assert.Equal(Text(naive.Statistics(filter)), Text(await graph.StatisticsAsync(filter, Cancellation)));
    }

    [SkippableFact]
    public async Task NodesAsync_FivePublishedLists_ServesEveryDutyAsRead()
    {
        var graph = await GraphOfAsync(FiveLists.Facts);
        var duties = FiveLists.Facts.SelectMany(facts => facts.Duties).ToArray();

        var nodes = await graph.NodesAsync([.. Ids(duties)], Cancellation);

        Assert.Equal(1214, nodes.Count);
        Assert.Equal(duties.Select(Text), nodes.Select(Text));
    }

    private static async Task HoldAgainstAsync(NaiveGraph naive, IDutyGraph graph, DutyFilter filter, RandomWorld world)
    {
        var order = world.One(Enum.GetValues<DutyOrder>());
        var expected = Ids(naive.Duties(filter, order)).ToArray();
        Assert.Equal(expected, await WalkAsync(graph, filter, order, world.PageSize(), fromEnd: false));
        Assert.Equal(expected, await WalkAsync(graph, filter, order, world.PageSize(), fromEnd: true));

        var townships = naive.Duties(new DutyFilter { Editions = Editions.All }).Select(duty => duty.TownshipId).Distinct().ToArray();
        Assert.Equal(
            townships.Select(id => string.Join('|', Ids(naive.Duties(filter, order).Where(duty => duty.TownshipId == id)))),
            (await graph.DutiesOfAsync(DutyOwner.Township, townships, filter, order, Whole, Cancellation)).Select(page => string.Join('|', Ids(page.Items))));

        Assert.Equal(
            townships.Select(id => $"{id} {string.Join('|', Ids(naive.Duties(filter, order).Where(duty => duty.TownshipId == id)))}"),
            (await graph.NodesWithDutiesAsync(DutyOwner.Township, townships, filter, order, Whole, Cancellation))
                .Select(each => $"{each.Node?.Id} {string.Join('|', Ids(each.Duties.Items))}"));

        var (by, group) = (world.One(Enum.GetValues<SupportMeasure>()), world.One(Enum.GetValues<SupportGroup>()));
        var ranking = await graph.RankAsync(by, group, filter, 500, SupportParts.All, Cancellation);
        Assert.Equal(naive.Rank(by, group, filter), ranking);
        await HoldRowsAgainstAsync(naive, graph, group, filter, order, ranking);
        Assert.Equal(Text(naive.Statistics(filter)), Text(await graph.StatisticsAsync(filter, Cancellation)));
    }

    /// <summary>The duties listed for each row of a ranking are the ones that its figures count.</summary>
    private static async Task HoldRowsAgainstAsync(
        NaiveGraph naive, IDutyGraph graph, SupportGroup group, DutyFilter filter, DutyOrder order, IReadOnlyList<SupportRank> ranking)
    {
        var (owner, assisting) = OwnerOf(group, filter);
        string[] ids = [.. ranking.Select(row => row.Id)];

        var pages = await graph.DutiesOfAsync(owner, ids, assisting, order, Whole, Cancellation);

        Assert.Equal(
            ids.Select(id => string.Join('|', Ids(naive.Assisting(group, id, filter, order)))), pages.Select(page => string.Join('|', Ids(page.Items))));
        Assert.Equal(ranking.Select(row => row.Totals.Duties), pages.Select(page => page.Total!.Value));
    }

    /// <summary>Returns owner and filter to list the duties of a row.</summary>
    private static (DutyOwner Owner, DutyFilter Filter) OwnerOf(SupportGroup group, DutyFilter filter) => (
        group switch
        {
            SupportGroup.Department => DutyOwner.AssistedDepartment,
            SupportGroup.Kind => DutyOwner.AssistedKind,
            SupportGroup.Division => DutyOwner.Division,
            _ => DutyOwner.Category,
        },
        filter with { Lists = filter.Lists?.Contains(DutyList.Assist) == false ? [] : [DutyList.Assist] });

    /// <summary>Reads all pages, and returns their ids. Each page must report correctly whether there are pages before and after it.</summary>
    private static async Task<IEnumerable<string>> WalkAsync(IDutyGraph graph, DutyFilter filter, DutyOrder order, int size, bool fromEnd) =>
        Ids(await WalkAsync(page => graph.DutiesAsync(filter, order, page, Cancellation), size, fromEnd));

    /// <summary>Reads all pages, and returns their items. Each page must report correctly whether there are pages before and after it.</summary>
    private static async Task<IReadOnlyList<T>> WalkAsync<T>(Func<PageRequest, ValueTask<Page<T>>> ask, int size, bool fromEnd)
    {
        var items = new List<T>();
        for (string? cursor = null; ;)
        {
            var page = await ask(new PageRequest(size, fromEnd, fromEnd ? null : cursor, fromEnd ? cursor : null, WithTotal: true));
            items.InsertRange(fromEnd ? 0 : items.Count, page.Items);
            Assert.Equal(items.Count < page.Total, fromEnd ? page.HasPrevious : page.HasNext);
            Assert.Equal(cursor is not null && page.Total > 0, fromEnd ? page.HasNext : page.HasPrevious);
            if (items.Count >= page.Total)
            {
                return items;
            }

            cursor = page.CursorOf(fromEnd ? page.Items[0] : page.Items[^1]);
        }
    }
}
