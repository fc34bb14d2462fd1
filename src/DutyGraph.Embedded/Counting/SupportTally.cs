using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Counts what townships do for each department, or for each kind, in one pass over duties.</summary>
/// <param name="columns">The duties' properties.</param>
/// <param name="groupOf">The group of each department: itself, or its kind; below 0 for none.</param>
/// <param name="groups">How many groups there are.</param>
internal sealed class SupportTally(DutyColumns columns, int[] groupOf, int groups)
{
    private readonly Group[] _groups = new Group[groups];
    private int _inScope;

    /// <summary>What was counted for a group.</summary>
    public SupportTotals this[int group]
    {
        get
        {
            ref readonly var counted = ref _groups[group];
            return new SupportTotals(counted.Duties, counted.Leads, counted.Alone, counted.Townships, counted.Clauses, counted.Reclaimed, _inScope);
        }
    }

    /// <summary>Counts duties.</summary>
    /// <param name="duties">Their ordinals, ascending: a township's duties follow each other.</param>
    /// <returns>This tally.</returns>
    public SupportTally Add(ReadOnlySpan<int> duties)
    {
        foreach (var duty in duties)
        {
            var assists = columns.List[duty] == (int)DutyList.Assist;
            _inScope += assists ? 1 : 0;
            var departments = columns.Departments[duty].Span;
            for (var position = 0; position < departments.Length; position++)
            {
                var group = groupOf[departments[position]];
                if (group >= 0 && _groups[group].IsFirstOf(duty))
                {
                    Count(ref _groups[group], duty, assists, leads: position == 0, alone: IsAlone(group, departments));
                }
            }
        }

        return this;
    }

    private void Count(ref Group group, int duty, bool assists, bool leads, bool alone)
    {
        if (!assists)
        {
            group.Reclaimed++;
            return;
        }

        group.Duties++;
        group.Leads += leads ? 1 : 0;
        group.Alone += alone ? 1 : 0;
        group.Clauses += columns.Clauses[duty];
        group.Townships += group.IsFirstOfTownship(columns.Township[duty]) ? 1 : 0;
    }

    /// <summary>Whether no department of another group, or of none, is named.</summary>
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

    private struct Group
    {
        public int Duties;
        public int Leads;
        public int Alone;
        public int Townships;
        public int Clauses;
        public int Reclaimed;

        // The last ones counted, plus one: 0 is none yet.
        private int _duty;
        private int _township;

        /// <summary>False where the duty was counted already, for another department of the kind.</summary>
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
