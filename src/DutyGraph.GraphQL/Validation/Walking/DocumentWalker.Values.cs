using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Visits arguments and values and tracks their expected types.</summary>
internal sealed partial class DocumentWalker
{
    private void WalkArguments(ImmutableArray<ArgumentNode> nodes, MemberList<InputValueDefinition>? definitions)
    {
        foreach (var node in nodes)
        {
            InputValueDefinition? definition = null;
            definitions?.TryGet(node.Name.Value, out definition);
            WalkValue(node.Value, definition?.Type, definition?.DefaultValue is not null);
        }
    }

    private void WalkValue(ValueNode node, GraphQLType? type, bool hasDefault = false, InputObjectType? oneOf = null)
    {
        foreach (var rule in rules)
        {
            rule.EnterValue(node, type);
        }

        switch (node)
        {
            case VariableNode variable:
                context.VariableUsages.Add(_definition!, new VariableUsage(variable, type, hasDefault, oneOf));
                break;
            case ListValueNode list:
                var item = (type?.Nullable as ListType)?.Item;
                foreach (var value in list.Values)
                {
                    WalkValue(value, item);
                }

                break;
            case ObjectValueNode value:
                WalkObject(value, type?.Named as InputObjectType);
                break;
        }
    }

    private void WalkObject(ObjectValueNode node, InputObjectType? type)
    {
        foreach (var rule in rules)
        {
            rule.EnterObjectValue(node, type);
        }

        foreach (var field in node.Fields)
        {
            InputValueDefinition? definition = null;
            type?.Fields.TryGet(field.Name.Value, out definition);
            WalkValue(field.Value, definition?.Type, definition?.DefaultValue is not null, type is { IsOneOf: true } ? type : null);
        }
    }
}
