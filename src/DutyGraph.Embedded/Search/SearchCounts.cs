using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Counts the facets of search results.</summary>
internal sealed class SearchCounts(SearchNodes searched, GraphNodes nodes, DutyColumns duties)
{
    /// <summary>The duties counted at a time. Their entries are all read before they are counted, so that the processor loads many at once.</summary>
    private const int Batch = 256;

    private static readonly int Lists = Enum.GetValues<DutyList>().Length;

    private readonly FacetColumns _columns = new(searched.Duties, nodes, duties);

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

        var groups = new int[Lists * nodes.Categories.Count];
        var (townships, departments) = (new TopCounts(sizes.Townships), new TopCounts(sizes.Departments));
        Count(found, groups, townships, departments);
        var lists = new int[Lists];
        var categories = new int[nodes.Categories.Count];
        for (var group = 0; group < groups.Length; group++)
        {
            lists[group / categories.Length] += groups[group];
            categories[group % categories.Length] += groups[group];
        }

        return new SearchFacets(
            [.. kinds.Where(kind => kind.Count > 0).OrderBy(kind => kind.Value)],
            [.. lists.Index().Where(list => list.Item > 0).Select(list => new HitCount<DutyList>((DutyList)list.Index, list.Item))],
            [.. categories.Index().Where(category => category.Item > 0)
                .Select(category => new HitCount<string>(nodes.Categories[category.Index].Id, category.Item))],
            townships.Listed(township => nodes.Townships[township].Id),
            departments.Listed(department => nodes.Departments[department].Id));
    }

    /// <summary>Counts the duties of a result.</summary>
    /// <param name="found">The result.</param>
    /// <param name="groups">Receives the counts by list and category.</param>
    /// <param name="townships">Receives the counts by township.</param>
    /// <param name="departments">Receives the counts by department.</param>
    private void Count(RankSet found, Span<int> groups, TopCounts townships, TopCounts departments)
    {
        var runs = _columns.Runs;
        var entryOf = _columns.EntryOf;
        var entries = _columns.Entries;
        var (run, township) = (0, 0);
        Span<int> county = new int[_columns.Width + 3];
        Span<int> spread = new int[_columns.Spread.Length];
        Span<int> batch = stackalloc int[Batch];
        Span<int> batched = stackalloc int[Batch];
        var first = searched.Duties.Start;
        var ranks = found.Between(first, searched.Duties.End);
        for (var count = ranks.Read(batch); count > 0; count = ranks.Read(batch))
        {
            for (var at = 0; at < count; at++)
            {
                batched[at] = entryOf[batch[at] - first];
            }

            for (var at = 0; at < count; at++)
            {
                if (batch[at] >= runs[run].End)
                {
                    var last = run;
                    do
                    {
                        run++;
                    }
                    while (batch[at] >= runs[run].End);

                    townships.Add(runs[last].Township, township);
                    township = 0;
                    if (runs[run].County != runs[last].County)
                    {
                        AddCounty(county, runs[last], departments);
                    }
                }

                township++;
                ref readonly var entry = ref entries[batched[at]];
                groups[entry.Group]++;
                if (entry.Third != FacetColumns.Entry.Long)
                {
                    county[entry.First]++;
                    county[entry.Second]++;
                    county[entry.Third]++;
                    continue;
                }

                foreach (var place in _columns.Places.Slice(entry.First, entry.Second))
                {
                    (place >= 0 ? ref county[place] : ref spread[~place])++;
                }
            }
        }

        if (runs is not [])
        {
            townships.Add(runs[run].Township, township);
            AddCounty(county, runs[run], departments);
        }

        for (var place = 0; place < spread.Length; place++)
        {
            departments.Add(_columns.Spread[place], spread[place]);
        }
    }

    /// <summary>Adds the counts of a county to those of all departments, and sets them to 0.</summary>
    private void AddCounty(Span<int> county, FacetColumns.Run run, TopCounts departments)
    {
        county[_columns.Width..].Clear();
        for (var place = 0; county[place..].IndexOfAnyInRange(departments.Least, int.MaxValue) is >= 0 and var skipped; place++)
        {
            place += skipped;
            departments.Add(_columns.OfCounties[run.Departments + place], county[place]);
        }

        county.Clear();
    }
}
