using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>The type condition of a fragment is an object, interface or union (5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypesRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterFragmentDefinition(FragmentDefinitionNode node) =>
        Check(node.TypeCondition, new($"片段 \"{node.Name.Value}\"", $"Fragment \"{node.Name.Value}\""));

    public override void EnterInlineFragment(InlineFragmentNode node, CompositeType? type)
    {
        if (node.TypeCondition is not null)
        {
            Check(node.TypeCondition, new("片段", "Fragment"));
        }
    }

    private void Check(NamedTypeNode condition, ErrorText fragment)
    {
        if (Context.TypeOf(condition) is { } type and not CompositeType)
        {
            Context.Report(new FragmentOnLeafError(fragment, type.Named.Name, condition.Location));
        }
    }
}

/// <summary>The type condition of a fragment is a scalar, enum or input object, which has no fields to select.</summary>
/// <param name="Fragment"><c>Fragment "Names"</c>, or <c>Fragment</c> for an inline fragment.</param>
/// <param name="Type">The type.</param>
/// <param name="Location">The location of the type name.</param>
public sealed record FragmentOnLeafError(ErrorText Fragment, string Type, Location Location)
    : DocumentError(
        "FRAGMENT_ON_LEAF",
        "5.5.1.3 Fragments on Object, Interface or Union Types",
        new($"{Fragment.Chinese} 的类型条件 \"{Type}\" 不是复合类型。", $"{Fragment.English} cannot condition on non composite type \"{Type}\"."),
        [Location]);
