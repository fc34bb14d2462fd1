using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every variable is used where its type is allowed (5.8.5).</summary>
internal sealed class VariablePositionsRule(DocumentContext context) : ValidationRule(context)
{
    public override void LeaveDocument()
    {
        foreach (var operation in Context.Operations)
        {
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var definition in operation.VariableDefinitions)
            {
                definitions[definition.Variable.Name.Value] = definition;
            }

            foreach (var usage in Context.VariableUsages.By(operation, Context.Fragments))
            {
                if (usage.Type is { } expected && definitions.TryGetValue(usage.Node.Name.Value, out var definition)
                    && Context.TypeOf(definition.Type) is { } type)
                {
                    Check(usage, expected, definition, type);
                }
            }
        }
    }

    private void Check(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        var name = usage.Node.Name.Value;
        if (!IsAllowed(usage, expected, definition, type))
        {
            Context.Report(new VariablePositionError(
                new(
                    $"类型为 \"{type}\" 的变量 \"${name}\" 用在了类型为 \"{expected}\" 的位置。",
                    $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\"."),
                definition.Location,
                usage.Node.Location));
        }

        // 5.8.5: a default is not enough here, since the client may still send null, which would leave all fields of the object unset.
        if (usage.OneOf is { } oneOf && !type.IsNonNull)
        {
            Context.Report(new VariablePositionError(
                new(
                    $"变量 \"${name}\" 的类型 \"{type}\" 须不可为空，才能用于 OneOf 输入对象 \"{oneOf}\"。",
                    $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\"."),
                definition.Location,
                usage.Node.Location));
        }
    }

    /// <summary>IsVariableUsageAllowed: a nullable variable may be used for a non-null value if either has a default.</summary>
    private static bool IsAllowed(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        if (!expected.IsNonNull || type.IsNonNull)
        {
            return AreCompatible(type, expected);
        }

        return (usage.HasDefault || definition.DefaultValue is not (null or NullValueNode)) && AreCompatible(type, expected.Nullable);
    }

    /// <summary>AreTypesCompatible.</summary>
    private static bool AreCompatible(GraphQLType variable, GraphQLType expected) => (variable, expected) switch
    {
        (NonNullType, NonNullType) => AreCompatible(variable.Nullable, expected.Nullable),
        (_, NonNullType) => false,
        (NonNullType, _) => AreCompatible(variable.Nullable, expected),
        (ListType items, ListType others) => AreCompatible(items.Item, others.Item),
        _ => ReferenceEquals(variable, expected),
    };
}

/// <summary>The type of a variable is not allowed where it is used.</summary>
/// <param name="Text">The type of the variable and the expected type.</param>
/// <param name="Definition">The location of the definition.</param>
/// <param name="Use">The location of the use.</param>
public sealed record VariablePositionError(ErrorText Text, Location Definition, Location Use)
    : DocumentError("VARIABLE_POSITION", "5.8.5 All Variable Usages Are Allowed", Text, [Definition, Use]);
