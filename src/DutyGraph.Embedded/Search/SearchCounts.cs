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
    /// <summary>The duties counted at a time. Their rows are all read before their departments, so that the processor loads many at once.</summary>
    private const int Batch = 256;

    private static readonly int Lists = Enum.GetValues<DutyList>().Length;

    private readonly SearchNodes _searched;
    private readonly GraphNodes _nodes;
    private readonly Row[] _rows;
    private readonly int[] _departments;
    private readonly List<Run> _runs = [];

    /// <summary>Sorts the columns by rank.</summary>
    public SearchCounts(SearchNodes searched, GraphNodes nodes, DutyColumns columns)
    {
        (_searched, _nodes) = (searched, nodes);
        var duties = searched.Duties;
        var departments = new List<int>();
        _rows = Array.ConvertAll(duties.Ordinals, duty =>
        {
            var start = departments.Count;
            departments.AddRange(columns.Departments[duty].Span);
            return new Row(start, checked((ushort)((columns.List[duty] * nodes.Categories.Count) + columns.Category[duty])), checked((ushort)(departments.Count - start)));
        });
        _departments = [.. departments];
        for (var place = 0; place < duties.Count; place++)
        {
            var township = columns.Township[duties.Ordinals[place]];
            if (_runs.Count > 0 && _runs[^1].Township == township)
            {
                _runs[^1] = new Run(township, place + 1);
            }
            else
            {
                _runs.Add(new Run(township, place + 1));
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

        var groups = new int[Lists * _nodes.Categories.Count];
        using var townships = PooledInts.Zeros(_nodes.Townships.Count);
        using var departments = PooledInts.Zeros(_nodes.Departments.Count);
        Count(found, groups, townships.Span, departments.Span);
        var lists = new int[Lists];
        var categories = new int[_nodes.Categories.Count];
        for (var group = 0; group < groups.Length; group++)
        {
            lists[group / categories.Length] += groups[group];
            categories[group % categories.Length] += groups[group];
        }

        return new SearchFacets(
            [.. kinds.Where(kind => kind.Count > 0).OrderBy(kind => kind.Value)],
            [.. lists.Index().Where(list => list.Item > 0).Select(list => new HitCount<DutyList>((DutyList)list.Index, list.Item))],
            [.. categories.Index().Where(category => category.Item > 0).Select(category => new HitCount<string>(_nodes.Categories[category.Index].Id, category.Item))],
            Most(townships.Span, sizes.Townships, township => _nodes.Townships[township].Id),
            Most(departments.Span, sizes.Departments, department => _nodes.Departments[department].Id));
    }

    /// <summary>Counts the duties of a result.</summary>
    /// <param name="found">The result.</param>
    /// <param name="groups">Receives the counts by list and category.</param>
    /// <param name="townships">Receives the counts by township.</param>
    /// <param name="departments">Receives the counts by department.</param>
    private void Count(RankSet found, Span<int> groups, Span<int> townships, Span<int> departments)
    {
        var duties = _searched.Duties;
        var runs = CollectionsMarshal.AsSpan(_runs);
        var run = 0;
        Span<int> batch = stackalloc int[Batch];
        Span<Row> rows = stackalloc Row[Batch];
        var ranks = found.Between(duties.Start, duties.End);
        for (var count = ranks.Read(batch); count > 0; count = ranks.Read(batch))
        {
            for (var place = 0; place < count; place++)
            {
                rows[place] = _rows[batch[place] - duties.Start];
            }

            for (var place = 0; place < count; place++)
            {
                while (batch[place] - duties.Start >= runs[run].End)
                {
                    run++;
                }

                townships[runs[run].Township]++;
                groups[rows[place].Group]++;
                foreach (var department in _departments.AsSpan(rows[place].Start, rows[place].Departments))
                {
                    departments[department]++;
                }
            }
        }
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

    /// <summary>Consecutive duties of a township.</summary>
    /// <param name="Township">The township.</param>
    /// <param name="End">The place after the last duty.</param>
    private readonly record struct Run(int Township, int End);

    /// <summary>The facet values of a duty, packed into eight bytes.</summary>
    /// <param name="Start">Where its departments start.</param>
    /// <param name="Group">Its list and category: the number of the <see cref="DutyList"/> times the number of categories, plus the ordinal of the category.</param>
    /// <param name="Departments">The number of its departments.</param>
    private readonly record struct Row(int Start, ushort Group, ushort Departments);
}
