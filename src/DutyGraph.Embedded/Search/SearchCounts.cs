using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Counts over what a search found.</summary>
internal sealed class SearchCounts(SearchNodes searched, GraphNodes nodes, DutyColumns columns)
{
    /// <summary>The counts.</summary>
    /// <param name="found">The whole result.</param>
    /// <param name="sizes">How long the lists of townships and departments are.</param>
    public SearchFacets Of(RankSet found, SearchFacetSizes sizes)
    {
        var kinds = new List<HitCount<SearchKind>>();
        foreach (var kind in searched.Kinds)
        {
            kinds.Add(new(kind.Label, found.CountIn(kind.Start, kind.End)));
        }

        var lists = new int[Enum.GetValues<DutyList>().Length];
        var categories = new int[nodes.Categories.Count];
        var townships = new int[nodes.Townships.Count];
        var departments = new int[nodes.Departments.Count];
        var duties = searched.Duties;
        foreach (var rank in found.In(duties.Start, duties.End))
        {
            var duty = duties.Ordinals[rank - duties.Start];
            lists[columns.List[duty]]++;
            categories[columns.Category[duty]]++;
            townships[columns.Township[duty]]++;
            foreach (var department in columns.Departments[duty].Span)
            {
                departments[department]++;
            }
        }

        return new SearchFacets(
            [.. kinds.Where(kind => kind.Count > 0).OrderBy(kind => kind.Value)],
            [.. lists.Index().Where(list => list.Item > 0).Select(list => new HitCount<DutyList>((DutyList)list.Index, list.Item))],
            [.. categories.Index().Where(category => category.Item > 0).Select(category => new HitCount<string>(nodes.Categories[category.Index].Id, category.Item))],
            Most(townships, sizes.Townships, township => nodes.Townships[township].Id),
            Most(departments, sizes.Departments, department => nodes.Departments[department].Id));
    }

    /// <summary>The greatest counts; nodes are numbered in the order of their names.</summary>
    private static ImmutableArray<HitCount<string>> Most(int[] counts, int size, Func<int, string> id) =>
    [
        .. counts.Index().Where(node => node.Item > 0).OrderByDescending(node => node.Item).ThenBy(node => node.Index).Take(size)
            .Select(node => new HitCount<string>(id(node.Index), node.Item)),
    ];
}
