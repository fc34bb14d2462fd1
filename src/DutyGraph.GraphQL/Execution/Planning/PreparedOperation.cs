using System.Collections.Concurrent;
using DutyGraph.GraphQL.Execution.Costs;
using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Selections;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>
/// An operation of a valid document with its plans. There is one plan for each combination of values of the variables in <c>@skip</c> and <c>@include</c>, so
/// that execution evaluates no conditions.
/// </summary>
internal sealed class PreparedOperation(Schema schema, DocumentNode document, OperationDefinitionNode operation, int assumedListSize)
{
    private const int MaxPlans = 64;

    private readonly string[] _conditions =
        [.. ConditionVariables.Of(document).Intersect(operation.VariableDefinitions.Select(v => v.Variable.Name.Value), StringComparer.Ordinal)];

    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);

    public OperationDefinitionNode Definition => operation;

    public ObjectType? Root { get; } = operation.Operation switch { OperationType.Query => schema.Query, OperationType.Mutation => schema.Mutation, _ => null };

    /// <summary>The declared variables with their types.</summary>
    public IReadOnlyList<DeclaredVariable> Variables { get; } = [.. operation.VariableDefinitions.Select(v => new DeclaredVariable(v, schema.TypeOf(v.Type)))];

    /// <summary>Returns the plan for these variables.</summary>
    /// <exception cref="GraphQLException">A variable in @skip or @include has no value.</exception>
    public OperationPlan PlanFor(VariableValues variables)
    {
        var key = _conditions.Length == 0 ? "" : string.Create(_conditions.Length, (_conditions, variables), static (bits, state) =>
        {
            for (var i = 0; i < bits.Length; i++)
            {
                bits[i] = state.variables.TryGet(state._conditions[i], out var value) ? value is true ? '1' : value is false ? '0' : '?' : '?';
            }
        });
        if (_plans.TryGetValue(key, out var plan))
        {
            return plan;
        }

        var conditions = new Conditions(name => key[Array.IndexOf(_conditions, name)] switch
        {
            '1' => true,
            '0' => false,
            _ => throw new GraphQLException(new Error(
                new ErrorText($"变量 \"${name}\" 决定选择什么，不可为空。", $"Variable \"${name}\" decides what is selected, so it must not be null."),
                ErrorCodes.InvalidVariable)),
        });
        var fields = new FieldCollection(schema, new FragmentGraph(document)) { Includes = conditions.Include };
        plan = new(
            new Planner(schema, fields).Plan(Root!, operation.SelectionSet),
            new(new PriceReader(schema, fields, assumedListSize).Read(Root!, operation.SelectionSet)));
        return _plans.Count < MaxPlans ? _plans.GetOrAdd(key, plan) : plan;
    }
}

/// <summary>The plan of an operation and its cost.</summary>
/// <param name="Selections">The selections on the root.</param>
/// <param name="Price">The cost, computed before execution.</param>
internal sealed record OperationPlan(SelectionPlan Selections, OperationPrice Price);

/// <summary>A variable of an operation.</summary>
/// <param name="Definition">The definition in the document.</param>
/// <param name="Type">The type in the schema.</param>
internal sealed record DeclaredVariable(VariableDefinitionNode Definition, GraphQLType Type);
