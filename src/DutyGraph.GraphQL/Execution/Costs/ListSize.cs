using System.Globalization;
using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Costs;

/// <summary>The number of items that a field will have, from its slicing arguments.</summary>
/// <param name="cost">The annotations of the field.</param>
/// <param name="arguments">The arguments that the field defines.</param>
/// <param name="given">The arguments in the document.</param>
internal sealed class ListSize(FieldCost cost, MemberList<InputValueDefinition> arguments, IReadOnlyList<ArgumentNode> given)
{
    private readonly (InputValueDefinition Definition, ValueNode? Literal)[] _slicing =
    [
        .. arguments.Where(argument => cost.SlicingArguments.Contains(argument.Name))
            .Select(argument => (argument, given.FirstOrDefault(node => node.Name.Value == argument.Name)?.Value)),
    ];

    /// <summary>The fields below that have this number of items; empty: the field itself.</summary>
    public IReadOnlyList<string> SizedFields => cost.SizedFields;

    /// <summary>Whether the number depends on variables.</summary>
    public bool IsVariable => _slicing.Any(argument => argument.Literal is VariableNode or ListValueNode);

    /// <summary>The largest slicing argument, else the assumed size; null where there is neither.</summary>
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
