using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Selections;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>A use of a variable.</summary>
/// <param name="Node">The variable in the document.</param>
/// <param name="Type">The expected type; null if it is unknown.</param>
/// <param name="HasDefault">Whether the argument or input field has a default of its own.</param>
/// <param name="OneOf">The oneOf input object of which the variable is a field; otherwise null.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? OneOf);

/// <summary>The uses of variables in each operation and fragment.</summary>
internal sealed class VariableUsages
{
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _usages = [];

    public void Add(ExecutableDefinitionNode definition, VariableUsage usage)
    {
        if (!_usages.TryGetValue(definition, out var usages))
        {
            _usages[definition] = usages = [];
        }

        usages.Add(usage);
    }

    /// <summary>Returns all uses in an operation: its own, then those in the fragments that it spreads.</summary>
    public IEnumerable<VariableUsage> By(OperationDefinitionNode operation, FragmentGraph fragments) =>
        fragments.ReachableFrom([operation]).Prepend<ExecutableDefinitionNode>(operation).SelectMany(definition => _usages.GetValueOrDefault(definition, []));
}
