using System.Runtime.CompilerServices;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>
/// Finds all pairs of fields that cannot be merged, and compares each pair of selection sets once. It takes quadratic time, so it runs only if <see
/// cref="MergeCheck"/> has found a conflict, and its work is limited.
/// </summary>
internal sealed class ConflictReport(MergeSets collected)
{
    private const int Budget = 200_000;

    private readonly Dictionary<(MergeSet, MergeSet), bool> _comparedWithFragment = [];
    private readonly Dictionary<(MergeSet, MergeSet), bool> _comparedFragments = [];
    private int _work;

    public List<FieldConflict> Within(SelectionSetNode set, CompositeType? type)
    {
        var conflicts = new List<FieldConflict>();
        var fields = collected.Of(set, type);
        foreach (var (_, group) in fields.Groups)
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count && CanGoOn(); j++)
                {
                    Compare(conflicts, exclusive: false, group[i], group[j]);
                }
            }
        }

        for (var i = 0; i < fields.Spreads.Count; i++)
        {
            var fragment = collected.Of(fields.Spreads[i]);
            CompareWithFragment(conflicts, exclusive: false, fields, fragment);
            for (var j = i + 1; j < fields.Spreads.Count; j++)
            {
                CompareFragments(conflicts, exclusive: false, fragment, collected.Of(fields.Spreads[j]));
            }
        }

        return conflicts;
    }

    private bool CanGoOn() => ++_work <= Budget && RuntimeHelpers.TryEnsureSufficientExecutionStack();

    private void CompareWithFragment(List<FieldConflict> conflicts, bool exclusive, MergeSet fields, MergeSet fragment)
    {
        if (fields.Groups.Count == 0 || !CanGoOn() || WasCompared(_comparedWithFragment, (fields, fragment), exclusive) || ReferenceEquals(fields, fragment))
        {
            return;
        }

        CompareSets(conflicts, exclusive, fields, fragment);
        foreach (var inner in fragment.Spreads)
        {
            CompareWithFragment(conflicts, exclusive, fields, collected.Of(inner));
        }
    }

    private void CompareFragments(List<FieldConflict> conflicts, bool exclusive, MergeSet one, MergeSet other)
    {
        var pair = one.Id < other.Id ? (one, other) : (other, one);
        if (ReferenceEquals(one, other) || !CanGoOn() || WasCompared(_comparedFragments, pair, exclusive))
        {
            return;
        }

        CompareSets(conflicts, exclusive, one, other);
        foreach (var inner in other.Spreads)
        {
            CompareFragments(conflicts, exclusive, one, collected.Of(inner));
        }

        foreach (var inner in one.Spreads)
        {
            CompareFragments(conflicts, exclusive, collected.Of(inner), other);
        }
    }

    private void CompareSets(List<FieldConflict> conflicts, bool exclusive, MergeSet one, MergeSet other)
    {
        foreach (var (name, entries) in one.Groups)
        {
            foreach (var (first, second) in entries.SelectMany(first => other.Groups.GetValueOrDefault(name, []).Select(second => (first, second))))
            {
                if (CanGoOn())
                {
                    Compare(conflicts, exclusive, first, second);
                }
            }
        }
    }

    private void Compare(List<FieldConflict> conflicts, bool exclusive, FieldEntry one, FieldEntry other)
    {
        exclusive = exclusive || FieldEntry.AreExclusive(one, other);
        if (FieldConflict.Between(one, other, exclusive) is { } conflict)
        {
            conflicts.Add(conflict);
        }
        else if (one.Node.SelectionSet is { } left && other.Node.SelectionSet is { } right
            && Between(exclusive, collected.Of(left, one.Selected), collected.Of(right, other.Selected)) is { Count: > 0 } below)
        {
            conflicts.Add(FieldConflict.Below(one.Node, other.Node, below));
        }
    }

    private List<FieldConflict> Between(bool exclusive, MergeSet one, MergeSet other)
    {
        var conflicts = new List<FieldConflict>();
        CompareSets(conflicts, exclusive, one, other);
        foreach (var fragment in other.Spreads)
        {
            CompareWithFragment(conflicts, exclusive, one, collected.Of(fragment));
        }

        foreach (var fragment in one.Spreads)
        {
            CompareWithFragment(conflicts, exclusive, other, collected.Of(fragment));
        }

        foreach (var (first, second) in one.Spreads.SelectMany(first => other.Spreads.Select(second => (first, second))))
        {
            CompareFragments(conflicts, exclusive, collected.Of(first), collected.Of(second));
        }

        return conflicts;
    }

    /// <summary>
    /// Whether a pair was compared before; if not, marks it as compared. A comparison with <paramref name="exclusive"/> false is stricter, so it also covers
    /// the other.
    /// </summary>
    private static bool WasCompared(Dictionary<(MergeSet, MergeSet), bool> compared, (MergeSet, MergeSet) pair, bool exclusive)
    {
        if (compared.TryGetValue(pair, out var before) && (exclusive || !before))
        {
            return true;
        }

        compared[pair] = exclusive;
        return false;
    }
}
