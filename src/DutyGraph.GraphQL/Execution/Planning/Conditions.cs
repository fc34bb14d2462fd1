using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>Evaluates <c>@skip</c> and <c>@include</c> (specification, 3.13.1 and 3.13.2).</summary>
/// <param name="valueOf">Returns the value of a variable.</param>
internal sealed class Conditions(Func<string, bool> valueOf)
{
    public bool Include(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is "skip" or "include" && Holds(directive) == (directive.Name.Value == "skip"))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(DirectiveNode directive) => directive.Arguments.Single(argument => argument.Name.Value == "if").Value switch
    {
        VariableNode variable => valueOf(variable.Name.Value),
        var literal => ((BooleanValueNode)literal).Value,
    };
}

/// <summary>The variables used in <c>@skip</c> and <c>@include</c>.</summary>
internal static class ConditionVariables
{
    public static IEnumerable<string> Of(DocumentNode document) =>
        document.Definitions.OfType<ExecutableDefinitionNode>().SelectMany(definition => Of(definition.SelectionSet)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Of(SelectionSetNode? set) => set is null ? [] : set.Selections.SelectMany(selection =>
        selection.Directives.Where(directive => directive.Name.Value is "skip" or "include")
            .SelectMany(directive => directive.Arguments).Select(argument => argument.Value).OfType<VariableNode>().Select(variable => variable.Name.Value)
            .Concat(Of(selection switch { FieldNode field => field.SelectionSet, InlineFragmentNode inline => inline.SelectionSet, _ => null })));
}
