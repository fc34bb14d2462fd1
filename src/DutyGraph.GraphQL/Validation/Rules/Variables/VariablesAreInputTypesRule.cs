using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

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
