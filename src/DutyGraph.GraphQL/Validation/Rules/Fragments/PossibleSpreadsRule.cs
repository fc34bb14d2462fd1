using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>A fragment is spread where some object can be of its type (5.5.2.3).</summary>
internal sealed class PossibleSpreadsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode node, CompositeType? type) => Check("Fragment", type, node.Location);

    public override void EnterFragmentSpread(FragmentSpreadNode node)
    {
        if (Context.Fragments.TryGet(node.Name.Value, out var fragment))
        {
            Check($"Fragment \"{node.Name.Value}\"", Context.CompositeOf(fragment.TypeCondition), node.Location);
        }
    }

    private void Check(string fragment, CompositeType? type, Location location)
    {
        if (type is not null && Context.ParentType is { } parent && !ReferenceEquals(type, parent)
            && !Context.Schema.PossibleTypes(type).Intersect(Context.Schema.PossibleTypes(parent)).Any())
        {
            Context.Report(new ImpossibleSpreadError(fragment, parent.Name, type.Name, location));
        }
    }
}

/// <summary>No object is both of the type selected of and of the fragment's type.</summary>
/// <param name="Fragment"><c>Fragment "Names"</c>, or <c>Fragment</c> for an inline one.</param>
/// <param name="Parent">The type selected of.</param>
/// <param name="Type">The fragment's type.</param>
/// <param name="Location">The spread or the inline fragment.</param>
public sealed record ImpossibleSpreadError(string Fragment, string Parent, string Type, Location Location)
    : DocumentError(
        "IMPOSSIBLE_SPREAD",
        "5.5.2.3 Fragment Spread Is Possible",
        $"{Fragment} cannot be spread here as objects of type \"{Parent}\" can never be of type \"{Type}\".",
        [Location]);
