using System.Buffers;
using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Counts the facets of a search result.</summary>
internal sealed class SearchCounts(SearchNodes searched, GraphNodes nodes, DutyColumns columns)
{
    /// <summary>Returns the facets.</summary>
    /// <param name="found">The whole result.</param>
    /// <param name="sizes">The greatest number of townships and departments to list.</param>
    public SearchFacets Of(RankSet found, SearchFacetSizes sizes)
    {
        var kinds = new List<HitCount<SearchKind>>();
        foreach (var kind in searched.Kinds)
        {
            kinds.Add(new(kind.Label, found.CountBetween(kind.Start, kind.End)));
        }

        var lists = new int[Enum.GetValues<DutyList>().Length];
        var categories = new int[nodes.Categories.Count];
        var townships = new int[nodes.Townships.Count];
        var departments = ArrayPool<int>.Shared.Rent(nodes.Departments.Count);
        departments.AsSpan(0, nodes.Departments.Count).Clear();
        var duties = searched.Duties;
        for (var ranks = found.Between(duties.Start, duties.End); ranks.MoveNext();)
        {
            var duty = duties.Ordinals[ranks.Current - duties.Start];
            lists[columns.List[duty]]++;
            categories[columns.Category[duty]]++;
            townships[columns.Township[duty]]++;
            foreach (var department in columns.Departments[duty].Span)
            {
                departments[department]++;
            }
        }

        var facets = new SearchFacets(
            [.. kinds.Where(kind => kind.Count > 0).OrderBy(kind => kind.Value)],
            [.. lists.Index().Where(list => list.Item > 0).Select(list => new HitCount<DutyList>((DutyList)list.Index, list.Item))],
            [.. categories.Index().Where(category => category.Item > 0).Select(category => new HitCount<string>(nodes.Categories[category.Index].Id, category.Item))],
            Most(townships, sizes.Townships, township => nodes.Townships[township].Id),
            Most(departments.AsSpan(0, nodes.Departments.Count), sizes.Departments, department => nodes.Departments[department].Id));
        ArrayPool<int>.Shared.Return(departments);
        return facets;
    }

    /// <summary>The greatest counts above 0, greatest first. Ties keep the order of ordinals, which is the order of names.</summary>
    private static ImmutableArray<HitCount<string>> Most(ReadOnlySpan<int> counts, int size, Func<int, string> id)
    {
        var most = new PriorityQueue<int, (int Count, int Before)>();
        for (var node = 0; node < counts.Length; node++)
        {
            if (counts[node] == 0)
            {
                continue;
            }

            var weight = (counts[node], -node);
            if (most.Count < size)
            {
                most.Enqueue(node, weight);
            }
            else if (most.TryPeek(out _, out var least) && weight.CompareTo(least) > 0)
            {
                most.DequeueEnqueue(node, weight);
            }
        }

        var greatest = new HitCount<string>[most.Count];
        for (var place = greatest.Length - 1; place >= 0; place--)
        {
            var node = most.Dequeue();
            greatest[place] = new HitCount<string>(id(node), counts[node]);
        }

        return [.. greatest];
    }
}
