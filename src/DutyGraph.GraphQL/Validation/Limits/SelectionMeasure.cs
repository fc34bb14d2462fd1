using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>
/// Measures selections with all that fragments add to them, in time linear in the source: each fragment is measured once, after those that it spreads.
/// A cycle, which another rule refuses, counts once round.
/// </summary>
internal sealed class SelectionMeasure
{
    /// <summary>Where sums stop: far above every limit, and far enough below overflow to be added to.</summary>
    private const int Ceiling = int.MaxValue / 4;

    private readonly FragmentGraph _fragments;
    private readonly Func<SelectionNode, int> _own;
    private readonly bool _isDepth;
    private readonly Dictionary<FragmentDefinitionNode, int> _measured = [];

    /// <param name="fragments">The document's.</param>
    /// <param name="own">What one selection counts, without what it contains.</param>
    /// <param name="isDepth">True: the largest sum of selections within one another. False: the sum of all.</param>
    public SelectionMeasure(FragmentGraph fragments, Func<SelectionNode, int> own, bool isDepth)
    {
        (_fragments, _own, _isDepth) = (fragments, own, isDepth);
        foreach (var fragment in fragments.InnermostFirst())
        {
            _measured[fragment] = Of(fragment.SelectionSet);
        }
    }

    public int Of(SelectionSetNode set)
    {
        var total = 0;
        foreach (var selection in set.Selections)
        {
            var one = Math.Min(Ceiling, _own(selection) + Within(selection));
            total = _isDepth ? Math.Max(total, one) : Math.Min(Ceiling, total + one);
        }

        return total;
    }

    private int Within(SelectionNode selection) => selection switch
    {
        FieldNode { SelectionSet: { } inner } => Of(inner),
        InlineFragmentNode inline => Of(inline.SelectionSet),
        FragmentSpreadNode spread when _fragments.TryGet(spread.Name.Value, out var fragment) => _measured.GetValueOrDefault(fragment),
        _ => 0,
    };
}
