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
    : DocumentError("DUPLICATE_VARIABLE", "5.8.1 Variable Uniqueness", new($"变量 \"${Variable}\" 只能有一个。", $"There can be only one variable named \"${Variable}\"."), Locations);
