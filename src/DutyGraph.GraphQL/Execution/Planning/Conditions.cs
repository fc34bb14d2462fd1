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
