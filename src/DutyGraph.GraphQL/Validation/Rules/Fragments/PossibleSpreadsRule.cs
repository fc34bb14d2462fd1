using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every fragment is spread where an object of its type is possible (5.5.2.3).</summary>
internal sealed class PossibleSpreadsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode node, CompositeType? type) => Check(new("片段", "Fragment"), type, node.Location);

    public override void EnterFragmentSpread(FragmentSpreadNode node)
    {
        if (Context.Fragments.TryGet(node.Name.Value, out var fragment))
        {
            Check(new($"片段 \"{node.Name.Value}\"", $"Fragment \"{node.Name.Value}\""), Context.Schema.CompositeOf(fragment.TypeCondition), node.Location);
        }
    }

    private void Check(ErrorText fragment, CompositeType? type, Location location)
    {
        if (type is not null && Context.ParentType is { } parent && !ReferenceEquals(type, parent)
            && !Context.Schema.PossibleTypes(type).Intersect(Context.Schema.PossibleTypes(parent)).Any())
        {
            Context.Report(new ImpossibleSpreadError(fragment, parent.Name, type.Name, location));
        }
    }
}

/// <summary>No object can have both the parent type and the type of the fragment.</summary>
/// <param name="Fragment"><c>Fragment "Names"</c>, or <c>Fragment</c> for an inline fragment.</param>
/// <param name="Parent">The parent type.</param>
/// <param name="Type">The type of the fragment.</param>
/// <param name="Location">The spread or the inline fragment.</param>
public sealed record ImpossibleSpreadError(ErrorText Fragment, string Parent, string Type, Location Location)
    : DocumentError(
        "IMPOSSIBLE_SPREAD",
        "5.5.2.3 Fragment Spread Is Possible",
        new(
            $"{Fragment.Chinese} 不能展开在此处：类型为 \"{Parent}\" 的对象不会是 \"{Type}\"。",
            $"{Fragment.English} cannot be spread here as objects of type \"{Parent}\" can never be of type \"{Type}\"."),
        [Location]);
