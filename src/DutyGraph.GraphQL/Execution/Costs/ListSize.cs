using System.Globalization;
using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Costs;

/// <summary>How many items a field will have, by its slicing arguments.</summary>
/// <param name="cost">What was said of the field.</param>
/// <param name="arguments">Of the field.</param>
/// <param name="given">In the document.</param>
internal sealed class ListSize(FieldCost cost, MemberList<InputValueDefinition> arguments, IReadOnlyList<ArgumentNode> given)
{
    private readonly (InputValueDefinition Definition, ValueNode? Literal)[] _slicing =
    [
        .. arguments.Where(argument => cost.SlicingArguments.Contains(argument.Name))
            .Select(argument => (argument, given.FirstOrDefault(node => node.Name.Value == argument.Name)?.Value)),
    ];

    /// <summary>The fields below that have as many items; none: the field itself.</summary>
    public IReadOnlyList<string> SizedFields => cost.SizedFields;

    /// <summary>Whether it depends on what is sent with the document.</summary>
    public bool IsVariable => _slicing.Any(argument => argument.Literal is VariableNode or ListValueNode);

    /// <summary>The largest of the slicing arguments, else what is assumed; null where nothing is said.</summary>
    public int? Of(VariableValues variables) => _slicing.Max(argument => Count(argument.Definition, argument.Literal, variables)) ?? cost.AssumedSize;

    private static int? Count(InputValueDefinition definition, ValueNode? literal, VariableValues variables)
    {
        var isAbsent = literal is null || (literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _));
        object? value = null;
        _ = isAbsent ? (value = definition.CoercedDefault) is not null : LiteralReader.TryRead(literal!, definition.Type, variables, out value, out _);
        return value switch
        {
            object?[] items => items.Length,
            int or long => (int)Math.Clamp(Convert.ToInt64(value, CultureInfo.InvariantCulture), 0, int.MaxValue),
            _ => null,
        };
    }
}
