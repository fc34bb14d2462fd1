using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// Counts the facets of search results. It has the properties of duties in the order of their ranks, because a result is read in this order: a count over
/// half of a large graph reads memory from front to back.
/// </summary>
internal sealed class SearchCounts
{
    private readonly SearchNodes _searched;
    private readonly GraphNodes _nodes;
    private readonly int[] _categories;
    private readonly Postings _departments;
    private readonly List<Run> _runs = [];

    /// <summary>Sorts the columns by rank.</summary>
    public SearchCounts(SearchNodes searched, GraphNodes nodes, DutyColumns columns)
    {
        (_searched, _nodes) = (searched, nodes);
        var duties = searched.Duties;
        _categories = Array.ConvertAll(duties.Ordinals, duty => columns.Category[duty]);
        _departments = Postings.OfRows(duties.Count, place => MemoryMarshal.ToEnumerable(columns.Departments[duties.Ordinals[place]]));
        for (var place = 0; place < duties.Count; place++)
        {
            var (township, list) = (columns.Township[duties.Ordinals[place]], columns.List[duties.Ordinals[place]]);
            if (_runs.Count > 0 && (_runs[^1].Township, _runs[^1].List) == (township, list))
            {
                _runs[^1] = _runs[^1] with { End = place + 1 };
            }
            else
            {
                _runs.Add(new Run(township, list, place + 1));
            }
        }
    }

    /// <summary>Returns the facets.</summary>
    /// <param name="found">The whole result.</param>
    /// <param name="sizes">The greatest number of townships and departments to list.</param>
    public SearchFacets Of(RankSet found, SearchFacetSizes sizes)
    {
        var kinds = new List<HitCount<SearchKind>>();
        foreach (var kind in _searched.Kinds)
        {
            kinds.Add(new(kind.Label, found.CountBetween(kind.Start, kind.End)));
        }

        var lists = new int[Enum.GetValues<DutyList>().Length];
        var categories = new int[_nodes.Categories.Count];
        using var townships = PooledInts.Zeros(_nodes.Townships.Count);
        using var departments = PooledInts.Zeros(_nodes.Departments.Count);
        var ofTownships = townships.Span;
        var ofDepartments = departments.Span;
        var duties = _searched.Duties;
        var runs = CollectionsMarshal.AsSpan(_runs);
        var run = 0;
        for (var ranks = found.Between(duties.Start, duties.End); ranks.MoveNext();)
        {
            var duty = ranks.Current - duties.Start;
            while (duty >= runs[run].End)
            {
                run++;
            }

            lists[runs[run].List]++;
            ofTownships[runs[run].Township]++;
            categories[_categories[duty]]++;
            foreach (var department in _departments.Row(duty))
            {
                ofDepartments[department]++;
            }
        }

        return new SearchFacets(
            [.. kinds.Where(kind => kind.Count > 0).OrderBy(kind => kind.Value)],
            [.. lists.Index().Where(list => list.Item > 0).Select(list => new HitCount<DutyList>((DutyList)list.Index, list.Item))],
            [.. categories.Index().Where(category => category.Item > 0).Select(category => new HitCount<string>(_nodes.Categories[category.Index].Id, category.Item))],
            Most(ofTownships, sizes.Townships, township => _nodes.Townships[township].Id),
            Most(ofDepartments, sizes.Departments, department => _nodes.Departments[department].Id));
    }

    /// <summary>The greatest counts above 0, greatest first. Ties keep the order of ordinals, which is the order of names.</summary>
    private static ImmutableArray<HitCount<string>> Most(ReadOnlySpan<int> counts, int size, Func<int, string> id)
    {
        var most = new PriorityQueue<int, (int Count, int Before)>();
        var node = 0;

        // A vector search skips the counts that are too small. A later node with the same count as the least of the greatest does not replace it.
        while (size > 0 && counts[node..].IndexOfAnyInRange(Least() + 1, int.MaxValue) is >= 0 and var skipped)
        {
            node += skipped;
            if (most.Count == size)
            {
                most.Dequeue();
            }

            most.Enqueue(node, (counts[node], -node));
            node++;
        }

        var greatest = new HitCount<string>[most.Count];
        for (var place = greatest.Length - 1; place >= 0; place--)
        {
            var counted = most.Dequeue();
            greatest[place] = new HitCount<string>(id(counted), counts[counted]);
        }

        return [.. greatest];

        int Least() => most.Count == size && most.TryPeek(out _, out var least) ? least.Count : 0;
    }

    /// <summary>Consecutive duties of one list of a township.</summary>
    /// <param name="Township">The township.</param>
    /// <param name="List">The list, as the number of the <see cref="DutyList"/>.</param>
    /// <param name="End">The place after the last duty.</param>
    private readonly record struct Run(int Township, int List, int End);
}
