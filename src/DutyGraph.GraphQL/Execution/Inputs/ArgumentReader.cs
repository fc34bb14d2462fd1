using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>Coerces the arguments of a field (specification, 6.4.1 Coercing Field Arguments).</summary>
internal static class ArgumentReader
{
    /// <summary>Returns a value for each definition, in their order; <see cref="Absent"/> for an argument that was not given and has no default.</summary>
    /// <exception cref="GraphQLException">A variable has a value that is invalid for the argument.</exception>
    public static object?[] Read(MemberList<InputValueDefinition> definitions, IReadOnlyList<ArgumentNode> given, VariableValues variables)
    {
        var values = new object?[definitions.Count];
        foreach (var definition in definitions)
        {
            values[definition.Index] = Read(definition, given.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value, variables);
        }

        return values;
    }

    private static object? Read(InputValueDefinition definition, ValueNode? literal, VariableValues variables)
    {
        if (literal is null || (literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _)))
        {
            return definition.HasDefault ? definition.CoercedDefault
                : !definition.IsRequired ? Absent.Value
                : throw Wrong(definition, literal, literal is VariableNode missing
                    ? new(
                        $"类型为 \"{definition.Type}\" 的必填参数 \"{definition.Name}\" 用了变量 \"${missing.Name.Value}\"，而请求没有给出它的值。",
                        $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable \"${missing.Name.Value}\" "
                            + "which was not provided a runtime value.")
                    : new(
                        $"没有给出类型为 \"{definition.Type}\" 的必填参数 \"{definition.Name}\"。",
                        $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided."));
        }

        return LiteralReader.TryRead(literal, definition.Type, variables, out var value, out var error)
            ? value
            : throw Wrong(definition, literal, new ErrorText(
                $"参数 \"{definition.Name}\" 的值 {literal} 无效。", $"Argument \"{definition.Name}\" has invalid value {literal}.").Then(error));
    }

    private static GraphQLException Wrong(InputValueDefinition definition, ValueNode? literal, ErrorText text) =>
        new(new Error(text, ErrorCodes.InvalidArgument)
        {
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["argument"] = definition.Name },
            Locations = literal is null ? null : [literal.Location],
        });
}

/// <summary>Marks an argument that was not given and has no default: the parameter takes its C# default.</summary>
internal sealed class Absent
{
    public static readonly Absent Value = new();
}
