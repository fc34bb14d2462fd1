using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Where a variable is used.</summary>
/// <param name="Node">The use.</param>
/// <param name="Type">The type expected there; null where it is unknown.</param>
/// <param name="HasDefault">Whether the argument or input field has a default of its own.</param>
/// <param name="OneOf">The OneOf input object of which it is a field's value; null where it is none's.</param>
internal sealed record VariableUsage(VariableNode Node, GraphQLType? Type, bool HasDefault, InputObjectType? OneOf);

/// <summary>The variables that each operation and fragment uses itself.</summary>
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

    /// <summary>All uses by an operation: its own, then those of the fragments that it spreads.</summary>
    public IEnumerable<VariableUsage> By(OperationDefinitionNode operation, FragmentGraph fragments) =>
        fragments.ReachableFrom([operation]).Prepend<ExecutableDefinitionNode>(operation).SelectMany(definition => _usages.GetValueOrDefault(definition, []));
}
