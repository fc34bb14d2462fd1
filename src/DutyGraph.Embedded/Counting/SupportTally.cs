using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Counts how much townships do for each group of a ranking, in one pass over the duties.</summary>
/// <param name="columns">The properties of the duties.</param>
/// <param name="groups">The number of groups.</param>
internal abstract class SupportTally(DutyColumns columns, int groups)
{
    private readonly Group[] _groups = new Group[groups];
    private int _inScope;

    public SupportTotals this[int group]
    {
        get
        {
            ref readonly var counted = ref _groups[group];
            return new SupportTotals(counted.Duties, counted.Leads, counted.Alone, counted.Townships, counted.Clauses, counted.Reclaimed, _inScope);
        }
    }

    /// <summary>Counts duties.</summary>
    /// <param name="duties">Ordinals in ascending order, so that the duties of a township are contiguous.</param>
    /// <returns>This tally.</returns>
    public SupportTally Add(ReadOnlySpan<int> duties)
    {
        foreach (var duty in duties)
        {
            var assists = columns.List[duty] == (int)DutyList.Assist;
            _inScope += assists ? 1 : 0;
            Add(duty, assists, columns.Departments[duty].Span);
        }

        return this;
    }

    /// <summary>Counts a duty for each of its groups.</summary>
    /// <param name="duty">The ordinal of the duty.</param>
    /// <param name="assists">Whether it is an ASSIST duty.</param>
    /// <param name="departments">The departments that it names, as printed.</param>
    protected abstract void Add(int duty, bool assists, ReadOnlySpan<int> departments);

    /// <summary>Whether the duty has not yet been counted for the group.</summary>
    protected bool IsFirst(int group, int duty) => _groups[group].IsFirstOf(duty);

    protected void Count(int group, int duty, bool assists, bool leads, bool alone)
    {
        ref var counted = ref _groups[group];
        if (!assists)
        {
            counted.Reclaimed += columns.List[duty] == (int)DutyList.Reclaimed ? 1 : 0;
            return;
        }

        counted.Duties++;
        counted.Leads += leads ? 1 : 0;
        counted.Alone += alone ? 1 : 0;
        counted.Clauses += columns.Clauses[duty];
        counted.Townships += counted.IsFirstOfTownship(columns.Township[duty]) ? 1 : 0;
    }

    private struct Group
    {
        public int Duties;
        public int Leads;
        public int Alone;
        public int Townships;
        public int Clauses;
        public int Reclaimed;

        // Ordinals of the last duty and township counted, plus 1; 0 before the first.
        private int _duty;
        private int _township;

        /// <summary>False if the duty was already counted for another department of the kind.</summary>
        public bool IsFirstOf(int duty) => IsNew(ref _duty, duty + 1);

        public bool IsFirstOfTownship(int township) => IsNew(ref _township, township + 1);

        private static bool IsNew(ref int last, int now)
        {
            var isNew = last != now;
            last = now;
            return isNew;
        }
    }
}

/// <summary>Counts for departments or kinds of department: a duty counts for those that it names.</summary>
/// <param name="columns">The properties of the duties.</param>
/// <param name="groupOf">The group of each department: the department itself, or its kind; negative for no kind.</param>
/// <param name="groups">The number of groups.</param>
internal sealed class NamedTally(DutyColumns columns, int[] groupOf, int groups) : SupportTally(columns, groups)
{
    /// <inheritdoc/>
    protected override void Add(int duty, bool assists, ReadOnlySpan<int> departments)
    {
        for (var position = 0; position < departments.Length; position++)
        {
            var group = groupOf[departments[position]];
            if (group >= 0 && IsFirst(group, duty))
            {
                Count(group, duty, assists, leads: position == 0, alone: IsAlone(group, departments));
            }
        }
    }

    /// <summary>Whether all named departments are of this group.</summary>
    private bool IsAlone(int group, ReadOnlySpan<int> departments)
    {
        foreach (var department in departments)
        {
            if (groupOf[department] != group)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Counts for groups of which each duty has exactly one: its category, or the county of its township.</summary>
/// <param name="columns">The properties of the duties.</param>
/// <param name="column">The column that determines the group.</param>
/// <param name="groupOf">The group of each value of the column.</param>
/// <param name="groups">The number of groups.</param>
internal sealed class ColumnTally(DutyColumns columns, int[] column, int[] groupOf, int groups) : SupportTally(columns, groups)
{
    /// <inheritdoc/>
    protected override void Add(int duty, bool assists, ReadOnlySpan<int> departments) =>
        Count(groupOf[column[duty]], duty, assists, leads: !departments.IsEmpty, alone: departments.Length == 1);
}
