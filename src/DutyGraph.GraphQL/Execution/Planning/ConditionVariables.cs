using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Execution.Planning;

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
