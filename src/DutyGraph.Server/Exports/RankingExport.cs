using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Exports the whole support ranking: <c>/export/ranking</c>.</summary>
internal static class RankingExport
{
    private static readonly ImmutableArray<BilingualText> Columns =
    [
        new("名次", "Rank"), new("名称", "Name"), new("配合事项", "Duties"), new("占比", "Share"), new("累计占比", "Cumulative share"),
        new("牵头", "Leads"), new("唯一", "Alone"),
        new("乡镇", "Townships"), new("乡镇职责", "Clauses"), new("收回事项", "Reclaimed"), ExportWords.Id,
    ];

    /// <summary>Returns the table for the filters of duties, <c>by</c> and <c>group</c>.</summary>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    public static async Task<ExportTable> OfAsync(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        address.Allow([.. ExportAddress.OfDuties, "by", "group"]);
        var (by, group) = (address.Constant("by", SupportMeasure.Duties), address.Constant("group", SupportGroup.Department));
        var filter = await address.DutiesAsync(graph, cancellation);
        return new ExportTable(new("部门依赖", "ranking"), Columns, RowsAsync(graph, by, group, filter, cancellation));
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(
        IDutyGraph graph, SupportMeasure by, SupportGroup group, DutyFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ranking = await graph.RankAsync(by, group, filter, int.MaxValue, SupportParts.All, cancellation);
        var names = new CellNames(graph);
        foreach (var places in ranking.Chunk(PageRequest.MaximumSize))
        {
            await names.LearnAsync(places.Select(place => place.Id), cancellation);
            foreach (var (rank, id, totals, cumulativeShare) in places.Select(place => (place.Rank, place.Id, place.Totals, place.CumulativeShare)))
            {
                yield return
                [
                    rank, names.Of(id), totals.Duties, totals.Share, cumulativeShare, totals.Leads, totals.Alone,
                    totals.Townships, totals.Clauses, totals.Reclaimed, id,
                ];
            }
        }
    }
}
