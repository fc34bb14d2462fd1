using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Prepares literals for scalars.</summary>
internal static class Literals
{
    /// <summary>Returns the literal with every variable in it replaced by null; the same object if it has no variable.</summary>
    public static ValueNode WithoutVariables(ValueNode node) => node switch
    {
        VariableNode => new NullValueNode { Location = node.Location },
        ListValueNode list when list.Values.Any(HoldsVariable) =>
            new ListValueNode { Location = list.Location, Values = [.. list.Values.Select(WithoutVariables)] },
        ObjectValueNode value when value.Fields.Any(field => HoldsVariable(field.Value)) =>
            new ObjectValueNode { Location = value.Location, Fields = [.. value.Fields.Select(WithoutVariables)] },
        _ => node,
    };

    private static ObjectFieldNode WithoutVariables(ObjectFieldNode field) =>
        new() { Location = field.Location, Name = field.Name, Value = WithoutVariables(field.Value) };

    private static bool HoldsVariable(ValueNode node) => node switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HoldsVariable),
        ObjectValueNode value => value.Fields.Any(field => HoldsVariable(field.Value)),
        _ => false,
    };
}
