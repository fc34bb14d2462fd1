using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Selections;

namespace DutyGraph.GraphQL.Validation;

/// <summary>
/// Measures selections including fragments, in time linear in the source: each fragment is measured once, after the fragments it spreads. A cycle, which
/// another rule refuses, is followed once.
/// </summary>
internal sealed class SelectionMeasure
{
    /// <summary>The greatest sum: far above every limit, but adding two of them does not overflow.</summary>
    private const int Ceiling = int.MaxValue / 4;

    private readonly FragmentGraph _fragments;
    private readonly Func<SelectionNode, int> _own;
    private readonly bool _isDepth;
    private readonly Dictionary<FragmentDefinitionNode, int> _measured = [];

    /// <param name="fragments">The fragments of the document.</param>
    /// <param name="own">Returns the amount of one selection without its content.</param>
    /// <param name="isDepth">True: the largest sum along a path of nested selections. False: the sum of all.</param>
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
