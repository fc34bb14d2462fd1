using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Variable names are unique within an operation (5.8.1).</summary>
internal sealed class UniqueVariablesRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        var names = node.VariableDefinitions.GroupBy(variable => variable.Variable.Name.Value, StringComparer.Ordinal);
        foreach (var same in names.Where(same => same.Skip(1).Any()))
        {
            Context.Report(new DuplicateVariableError(same.Key, [.. same.Select(variable => variable.Variable.Name.Location)]));
        }
    }
}

/// <summary>An operation defines a variable more than once.</summary>
/// <param name="Variable">Its name, without <c>$</c>.</param>
/// <param name="Locations">All its definitions.</param>
public sealed record DuplicateVariableError(string Variable, ImmutableArray<Location> Locations)
    : DocumentError(
        "DUPLICATE_VARIABLE",
        "5.8.1 Variable Uniqueness",
        new($"变量 \"${Variable}\" 只能有一个。", $"There can be only one variable named \"${Variable}\"."),
        Locations);

/// <summary>The type of every variable is an input type (5.8.2).</summary>
internal sealed class VariablesAreInputTypesRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode node)
    {
        if (Context.TypeOf(node.Type) is { IsInput: false } type)
        {
            Context.Report(new VariableOfOutputTypeError(node.Variable.Name.Value, type.ToString()!, node.Type.Location));
        }
    }
}

/// <summary>The type of a variable is not an input type.</summary>
/// <param name="Variable">Its name, without <c>$</c>.</param>
/// <param name="Type">Its type.</param>
/// <param name="Location">The type.</param>
public sealed record VariableOfOutputTypeError(string Variable, string Type, Location Location)
    : DocumentError(
        "VARIABLE_OF_OUTPUT_TYPE",
        "5.8.2 Variables Are Input Types",
        new($"变量 \"${Variable}\" 的类型 \"{Type}\" 不是输入类型。", $"Variable \"${Variable}\" cannot be non-input type \"{Type}\"."),
        [Location]);
