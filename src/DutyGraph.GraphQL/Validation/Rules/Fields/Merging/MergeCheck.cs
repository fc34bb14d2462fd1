using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>The result of a check.</summary>
internal enum MergeVerdict
{
    /// <summary>All fields can be merged.</summary>
    Mergeable,

    /// <summary>Two fields cannot be merged.</summary>
    Conflict,

    /// <summary>The check exceeded its budget; this happens only with fragment cycles, or far beyond the limits.</summary>
    TooComplex,
}

/// <summary>
/// Checks in about linear time whether the fields of a document can be merged. Comparing all pairs is not necessary: "same shape" is a transitive relation,
/// and so is "same call" among fields that one object can have. All fields of one response name are compared with the first; their selection sets are then
/// merged and checked once.
/// </summary>
internal sealed class MergeCheck(DocumentContext context, MergeSets collected)
{
    public const int Budget = 1_000_000;

    private readonly Queue<(MergeSet[] Sets, bool ShapeOnly)> _pending = [];
    private readonly HashSet<string> _queued = new(StringComparer.Ordinal);
    private readonly HashSet<FragmentDefinitionNode> _covered = [];

    /// <summary>The first conflict found; null if there is none.</summary>
    public FieldConflict? Witness { get; private set; }

    /// <summary>The number of fields and spreads visited, including repeated visits.</summary>
    public int Work { get; private set; }

    public MergeVerdict Run()
    {
        foreach (var operation in context.Operations)
        {
            Enqueue([collected.Of(operation.SelectionSet, context.RootType(operation.Operation))], shapeOnly: false);
        }

        if (!Drain())
        {
            return Verdict();
        }

        // Fragments that no operation uses, outermost first, so that they cover the fragments inside them.
        foreach (var fragment in context.Fragments.InnermostFirst().Reverse().Where(fragment => !_covered.Contains(fragment)))
        {
            Enqueue([collected.Of(fragment)], shapeOnly: false);
            if (!Drain())
            {
                return Verdict();
            }
        }

        return MergeVerdict.Mergeable;
    }

    private MergeVerdict Verdict() => Witness is null ? MergeVerdict.TooComplex : MergeVerdict.Conflict;

    private bool Drain()
    {
        while (_pending.TryDequeue(out var item))
        {
            foreach (var group in Merge(item.Sets).Values)
            {
                if (Work > Budget || !(item.ShapeOnly ? CheckShapes(group) : CheckGroup(group)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Merges the fields of several selection sets and of all fragments in them, by response name.</summary>
    private Dictionary<string, List<FieldEntry>> Merge(MergeSet[] sets)
    {
        var merged = new Dictionary<string, List<FieldEntry>>(StringComparer.Ordinal);
        var seen = new HashSet<MergeSet>(sets);
        var open = new Stack<MergeSet>(seen);
        while (open.TryPop(out var set))
        {
            foreach (var (name, entries) in set.Groups)
            {
                Work += entries.Count;
                if (!merged.TryGetValue(name, out var group))
                {
                    merged[name] = group = [];
                }

                group.AddRange(entries);
            }

            foreach (var fragment in set.Spreads)
            {
                _covered.Add(fragment);
                Work++;
                if (collected.Of(fragment) is var fields && seen.Add(fields))
                {
                    open.Push(fields);
                }
            }
        }

        return merged;
    }

    private bool CheckGroup(List<FieldEntry> group)
    {
        var parents = group.Select(entry => entry.Parent).OfType<ObjectType>().Distinct().ToArray();
        if (parents.Length < 2)
        {
            return CheckCalls(group);
        }

        foreach (var parent in parents)
        {
            Work += group.Count;
            if (!CheckCalls([.. group.Where(entry => entry.Parent is not ObjectType || ReferenceEquals(entry.Parent, parent))]))
            {
                return false;
            }
        }

        return CheckShapes(group);
    }

    /// <summary>Checks fields that one object can have: they must be the same call, and their selection sets must merge.</summary>
    private bool CheckCalls(List<FieldEntry> group)
    {
        if (!AllMerge(group, exclusive: false))
        {
            return false;
        }

        Enqueue(SubsetsOf(group), shapeOnly: false);
        return true;
    }

    /// <summary>Checks fields at the same position of an answer, possibly of different objects: their values must have the same shape.</summary>
    private bool CheckShapes(List<FieldEntry> group)
    {
        if (!AllMerge(group, exclusive: true))
        {
            return false;
        }

        Enqueue(SubsetsOf(group), shapeOnly: true);
        return true;
    }

    /// <summary>Compares all fields with the first whose type is known. A field of unknown type matches any shape.</summary>
    private bool AllMerge(List<FieldEntry> group, bool exclusive)
    {
        var first = group.Find(entry => entry.Type is not null) ?? group[0];
        foreach (var entry in group)
        {
            Witness ??= FieldConflict.Between(first, entry, exclusive);
        }

        return Witness is null;
    }

    private MergeSet[] SubsetsOf(List<FieldEntry> group) =>
        [.. group.Where(entry => entry.Node.SelectionSet is not null).Select(entry => collected.Of(entry.Node.SelectionSet!, entry.Selected))];

    private void Enqueue(MergeSet[] sets, bool shapeOnly)
    {
        if (sets.Length > 0 && _queued.Add($"{shapeOnly} {string.Join(' ', sets.Select(set => set.Id).Order())}"))
        {
            _pending.Enqueue((sets, shapeOnly));
        }
    }
}
