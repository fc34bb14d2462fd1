using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Objects have a selection set; scalars and enums do not (5.3.3).</summary>
internal sealed class LeafSelectionsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Field is not { } field)
        {
            return;
        }

        if (field.Type.IsLeaf && node.SelectionSet is not null)
        {
            Context.Report(new LeafSelectionError(
                new(
                    $"字段 \"{node.Name.Value}\" 不能有选择集：类型 \"{field.Type}\" 没有子字段。",
                    $"Field \"{node.Name.Value}\" must not have a selection since type \"{field.Type}\" has no subfields."),
                node.SelectionSet.Location));
        }
        else if (!field.Type.IsLeaf && node.SelectionSet is null)
        {
            Context.Report(new LeafSelectionError(
                new ErrorText(
                    $"类型为 \"{field.Type}\" 的字段 \"{node.Name.Value}\" 须选择子字段。",
                    $"Field \"{node.Name.Value}\" of type \"{field.Type}\" must have a selection of subfields.")
                    .Then(Suggestions.Text([$"{node.Name.Value} {{ ... }}"])),
                node.Location));
        }
    }
}

/// <summary>A scalar or enum has a selection set, or an object has none.</summary>
/// <param name="Text">The description of the error.</param>
/// <param name="Location">The superfluous selection set, or the field without one.</param>
public sealed record LeafSelectionError(ErrorText Text, Location Location)
    : DocumentError("LEAF_SELECTION", "5.3.3 Leaf Field Selections", Text, [Location]);
