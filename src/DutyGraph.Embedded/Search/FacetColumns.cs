using System.Runtime.InteropServices;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// The properties of duties that search facets count, by rank. A result is read in the order of ranks, which is by township. So the departments of a county
/// can be counted while its townships are read: their counts stay in the processor's caches, those of the whole country would not.
/// </summary>
internal sealed class FacetColumns
{
    /// <summary>In the place of a county: the department has no duties.</summary>
    private const int None = -1;

    /// <summary>In the place of a county: the department has duties in more than one.</summary>
    private const int Several = -2;

    private readonly List<Run> _runs = [];
    private readonly List<Entry> _entries = [];
    private readonly List<int> _places = [];
    private readonly int[] _ofCounties;
    private readonly int[] _spread;
    private readonly int[] _entryOf;

    /// <summary>Sorts the columns by rank.</summary>
    public FacetColumns(SearchNodes.Kind duties, GraphNodes nodes, DutyColumns columns)
    {
        var counties = Counties(duties, nodes, columns);
        var departments = Enumerable.Range(0, counties.Length);
        _spread = [.. departments.Where(department => counties[department] == Several)];
        _ofCounties = [.. departments.Where(department => counties[department] >= 0).OrderBy(department => counties[department])];
        var places = new int[counties.Length];
        foreach (var (place, department) in _spread.Index())
        {
            places[department] = ~place;
        }

        var starts = new int[_runs.Count];
        for (var (at, start) = (0, 0); at < _ofCounties.Length; at++)
        {
            var county = counties[_ofCounties[at]];
            start = at == 0 || county != counties[_ofCounties[at - 1]] ? at : start;
            (starts[county], places[_ofCounties[at]]) = (start, at - start);
            Width = Math.Max(Width, at - start + 1);
        }

        foreach (ref var run in CollectionsMarshal.AsSpan(_runs))
        {
            run = run with { Departments = starts[run.County] };
        }

        var known = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var parts = new List<int>();
        _entryOf = Array.ConvertAll(duties.Ordinals, duty =>
        {
            parts.Clear();
            parts.Add((columns.List[duty] * nodes.Categories.Count) + columns.Category[duty]);
            foreach (var department in columns.Departments[duty].Span)
            {
                parts.Add(places[department]);
            }

            var key = MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(parts));
            if (!known.TryGetValue(key, out var entry))
            {
                known[key] = entry = _entries.Count;
                _entries.Add(Make(CollectionsMarshal.AsSpan(parts)));
            }

            return entry;
        });
    }

    /// <summary>The townships with their duties, by rank.</summary>
    public ReadOnlySpan<Run> Runs => CollectionsMarshal.AsSpan(_runs);

    /// <summary>The entry of each duty, by rank from the first duty on; four bytes a duty.</summary>
    public ReadOnlySpan<int> EntryOf => _entryOf;

    /// <summary>The distinct properties of duties: few, because places are counted within a county, and counties have the same kinds of department.</summary>
    public ReadOnlySpan<Entry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>The places of all long entries.</summary>
    public ReadOnlySpan<int> Places => CollectionsMarshal.AsSpan(_places);

    /// <summary>The greatest number of departments that one county has to itself. The three places from here on stand for no department: a short entry with
    /// fewer than three departments has them instead.</summary>
    public int Width { get; }

    /// <summary>The departments that have duties in one county alone, by county and ordinal.</summary>
    public ReadOnlySpan<int> OfCounties => _ofCounties;

    /// <summary>The departments that have duties in several counties.</summary>
    public ReadOnlySpan<int> Spread => _spread;

    /// <summary>Divides the duties into runs, and returns the county of each department: <see cref="None"/>, <see cref="Several"/> or a run's.</summary>
    private int[] Counties(SearchNodes.Kind duties, GraphNodes nodes, DutyColumns columns)
    {
        var counties = new int[nodes.Departments.Count];
        Array.Fill(counties, None);
        foreach (var (place, duty) in duties.Ordinals.Index())
        {
            var (township, end) = (columns.Township[duty], duties.Start + place + 1);
            if (_runs is not [.., var last])
            {
                _runs.Add(new Run(township, end, County: 0, Departments: 0));
            }
            else if (last.Township == township)
            {
                _runs[^1] = last with { End = end };
            }
            else
            {
                var isSame = nodes.Townships[last.Township].DivisionId == nodes.Townships[township].DivisionId;
                _runs.Add(new Run(township, end, isSame ? last.County : _runs.Count, Departments: 0));
            }

            foreach (var department in columns.Departments[duty].Span)
            {
                ref var county = ref counties[department];
                county = county == None || county == _runs[^1].County ? _runs[^1].County : Several;
            }
        }

        return counties;
    }

    /// <summary>Makes an entry.</summary>
    /// <param name="parts">Its group, and the places of its departments.</param>
    private Entry Make(ReadOnlySpan<int> parts)
    {
        var places = parts[1..];
        if (places.Length <= 3 && !places.ContainsAnyInRange(int.MinValue, -1))
        {
            return new Entry(parts[0], At(places, 0), At(places, 1), At(places, 2));
        }

        var start = _places.Count;
        _places.AddRange(places);
        return new Entry(parts[0], start, places.Length, Entry.Long);

        int At(ReadOnlySpan<int> places, int place) => place < places.Length ? places[place] : Width + place;
    }

    /// <summary>Consecutive duties of a township.</summary>
    /// <param name="Township">The township.</param>
    /// <param name="End">The rank after the last duty.</param>
    /// <param name="County">A number that consecutive runs of one county share.</param>
    /// <param name="Departments">The start of the county's departments in <see cref="OfCounties"/>.</param>
    internal readonly record struct Run(int Township, int End, int County, int Departments);

    /// <summary>
    /// What is counted of a duty. A short entry has the places of up to three departments among those of the county, so that counting needs no loop. A long one
    /// has the start and the number of its places in <see cref="Places"/>, where the complement of a place is one in <see cref="Spread"/>.
    /// </summary>
    /// <param name="Group">The number of the <see cref="DutyList"/> times the number of categories, plus the ordinal of the category.</param>
    /// <param name="First">The first place, or the start.</param>
    /// <param name="Second">The second place, or the number.</param>
    /// <param name="Third">The third place, or <see cref="Long"/>.</param>
    internal readonly record struct Entry(int Group, int First, int Second, int Third)
    {
        /// <summary>Marks a long entry.</summary>
        public const int Long = -1;
    }
}
