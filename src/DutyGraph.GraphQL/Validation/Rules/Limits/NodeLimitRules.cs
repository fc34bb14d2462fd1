using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Limits the items of each list in the document. The same limit applies to lists in variables when they are read.</summary>
internal sealed class ListItemsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterValue(ValueNode node, GraphQLType? type)
    {
        if (node is ListValueNode { Values.Length: var asked } && asked > Context.Options.MaxListItems)
        {
            Context.Report(new LimitError(Limit.ListItems, asked, Context.Options.MaxListItems, node.Location));
        }
    }
}

/// <summary>
/// Limits nested lists of the schema below introspection fields. The specification has no such rule, but the reference implementation does.
/// </summary>
internal sealed class IntrospectionListsRule(DocumentContext context) : ValidationRule(context)
{
    private SelectionMeasure? _measure;

    public override void EnterField(FieldNode node)
    {
        if (node is not { Name.Value: "__schema" or "__type", SelectionSet: { } selections })
        {
            return;
        }

        _measure ??= new SelectionMeasure(Context.Fragments, IsList, isDepth: true);
        var asked = _measure.Of(selections);
        if (asked > Context.Options.MaxIntrospectionLists)
        {
            Context.Report(new LimitError(Limit.IntrospectionLists, asked, Context.Options.MaxIntrospectionLists, node.Location));
        }
    }

    private static int IsList(SelectionNode selection) =>
        selection is FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" } ? 1 : 0;
}

/// <summary>Refuses <c>__schema</c> and <c>__type</c> if <see cref="ValidationOptions.Introspection"/> is off. <c>__typename</c> stays allowed, since clients
/// need it.</summary>
internal sealed class IntrospectionRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (!Context.Options.Introspection && node.Name.Value is "__schema" or "__type")
        {
            Context.Report(new IntrospectionOffError(node.Name.Value, node.Location));
        }
    }
}

/// <summary>The document uses introspection, but <see cref="ValidationOptions.Introspection"/> is off.</summary>
/// <param name="Field"><c>__schema</c> or <c>__type</c>.</param>
/// <param name="Location">The field.</param>
public sealed record IntrospectionOffError(string Field, Location Location)
    : DocumentError(
        "INTROSPECTION_OFF",
        "ValidationOptions.Introspection",
        new($"内省已关闭，不回答 \"{Field}\"。", $"Introspection is off: \"{Field}\" is not answered."),
        [Location]);
