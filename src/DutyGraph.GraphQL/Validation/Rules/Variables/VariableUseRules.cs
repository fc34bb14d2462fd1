using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every variable used by an operation or its fragments is defined by the operation (5.8.3).</summary>
internal sealed class KnownVariablesRule(DocumentContext context) : ValidationRule(context)
{
    public override void LeaveDocument()
    {
        foreach (var operation in Context.Operations)
        {
            var defined = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var usage in Context.VariableUsages.By(operation, Context.Fragments).Where(usage => !defined.Contains(usage.Node.Name.Value)))
            {
                Context.Report(new UndefinedVariableError(usage.Node.Name.Value, operation.Name?.Value, usage.Node.Location, operation.Location));
            }
        }
    }
}

/// <summary>An operation uses a variable that it does not define.</summary>
/// <param name="Variable">Its name, without <c>$</c>.</param>
/// <param name="Operation">The name of the operation; null if it is anonymous.</param>
/// <param name="Use">The location of the use.</param>
/// <param name="Definition">The location of the operation.</param>
public sealed record UndefinedVariableError(string Variable, string? Operation, Location Use, Location Definition)
    : DocumentError(
        "UNDEFINED_VARIABLE",
        "5.8.3 All Variable Uses Defined",
        new(
            $"{(Operation is null ? "" : $"操作 \"{Operation}\" ")}没有定义变量 \"${Variable}\"。",
            $"Variable \"${Variable}\" is not defined{(Operation is null ? "" : $" by operation \"{Operation}\"")}."),
        [Use, Definition]);

/// <summary>Every variable defined by an operation is used by it or its fragments (5.8.4).</summary>
internal sealed class NoUnusedVariablesRule(DocumentContext context) : ValidationRule(context)
{
    public override void LeaveDocument()
    {
        foreach (var operation in Context.Operations.Where(operation => !operation.VariableDefinitions.IsEmpty))
        {
            var used = Context.VariableUsages.By(operation, Context.Fragments).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var variable in operation.VariableDefinitions.Where(variable => !used.Contains(variable.Variable.Name.Value)))
            {
                Context.Report(new UnusedVariableError(variable.Variable.Name.Value, operation.Name?.Value, variable.Location));
            }
        }
    }
}

/// <summary>An operation defines a variable that nothing uses.</summary>
/// <param name="Variable">Its name, without <c>$</c>.</param>
/// <param name="Operation">The name of the operation; null if it is anonymous.</param>
/// <param name="Location">The definition.</param>
public sealed record UnusedVariableError(string Variable, string? Operation, Location Location)
    : DocumentError(
        "UNUSED_VARIABLE",
        "5.8.4 All Variables Used",
        new(
            $"{(Operation is null ? "" : $"操作 \"{Operation}\" ")}没有使用变量 \"${Variable}\"。",
            $"Variable \"${Variable}\" is never used{(Operation is null ? "" : $" in operation \"{Operation}\"")}."),
        [Location]);
