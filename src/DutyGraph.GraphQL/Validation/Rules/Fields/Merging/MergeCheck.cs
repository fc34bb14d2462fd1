using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>How the check ended.</summary>
internal enum MergeVerdict
{
    /// <summary>All fields can be merged.</summary>
    Mergeable,

    /// <summary>Two fields cannot.</summary>
    Conflict,

    /// <summary>The check took too long; only a document with cycles of fragments, or one far over the limits, comes to this.</summary>
    TooComplex,
}

/// <summary>
/// Whether the fields of a document can be merged, in about linear time. Pairs need not be compared: having the same shape is transitive, and so is being the
/// same call among fields of which one object may have all. So all fields of one response name are compared with the first, and what they select is merged and
/// looked at once.
/// </summary>
internal sealed class MergeCheck(DocumentContext context, FieldCollector collector)
{
    public const int Budget = 1_000_000;

    private readonly Queue<(CollectedFields[] Sets, bool ShapeOnly)> _pending = [];
    private readonly HashSet<string> _queued = new(StringComparer.Ordinal);
    private readonly HashSet<FragmentDefinitionNode> _covered = [];

    /// <summary>The first conflict found; null where there was none.</summary>
    public FieldConflict? Witness { get; private set; }

    /// <summary>How many fields and spreads were looked at so far, each as often as it was.</summary>
    public int Work { get; private set; }

    public MergeVerdict Run()
    {
        foreach (var operation in context.Operations)
        {
            Enqueue([collector.Of(operation.SelectionSet, context.RootType(operation.Operation))], shapeOnly: false);
        }

        if (!Drain())
        {
            return Verdict();
        }

        // Fragments that no operation uses: the outermost first, so that the ones in them are covered by it.
        foreach (var fragment in context.Fragments.InnermostFirst().Reverse().Where(fragment => !_covered.Contains(fragment)))
        {
            Enqueue([collector.Of(fragment)], shapeOnly: false);
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

    /// <summary>The fields of several selection sets and of all fragments that they spread, by response name.</summary>
    private Dictionary<string, List<FieldEntry>> Merge(CollectedFields[] sets)
    {
        var merged = new Dictionary<string, List<FieldEntry>>(StringComparer.Ordinal);
        var seen = new HashSet<CollectedFields>(sets);
        var open = new Stack<CollectedFields>(seen);
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
                if (collector.Of(fragment) is var fields && seen.Add(fields))
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

    /// <summary>Fields that one object may have all: they are the same call, and what they select merges.</summary>
    private bool CheckCalls(List<FieldEntry> group)
    {
        if (!AllMerge(group, exclusive: false))
        {
            return false;
        }

        Enqueue(SubsetsOf(group), shapeOnly: false);
        return true;
    }

    /// <summary>Fields that stand in the same place of an answer, though perhaps never together: their values look the same.</summary>
    private bool CheckShapes(List<FieldEntry> group)
    {
        if (!AllMerge(group, exclusive: true))
        {
            return false;
        }

        Enqueue(SubsetsOf(group), shapeOnly: true);
        return true;
    }

    /// <summary>Compares all with the first whose type is known; one of unknown type has any shape.</summary>
    private bool AllMerge(List<FieldEntry> group, bool exclusive)
    {
        var first = group.Find(entry => entry.Type is not null) ?? group[0];
        foreach (var entry in group)
        {
            Witness ??= FieldConflict.Between(first, entry, exclusive);
        }

        return Witness is null;
    }

    private CollectedFields[] SubsetsOf(List<FieldEntry> group) =>
        [.. group.Where(entry => entry.Node.SelectionSet is not null).Select(entry => collector.Of(entry.Node.SelectionSet!, entry.Selected))];

    private void Enqueue(CollectedFields[] sets, bool shapeOnly)
    {
        if (sets.Length > 0 && _queued.Add($"{shapeOnly} {string.Join(' ', sets.Select(set => set.Id).Order())}"))
        {
            _pending.Enqueue((sets, shapeOnly));
        }
    }
}
