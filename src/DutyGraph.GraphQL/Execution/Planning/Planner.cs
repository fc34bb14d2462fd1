using System.Runtime.CompilerServices;
using System.Text;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Selections;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>
/// Plans a valid operation for given values of the variables in <c>@skip</c> and <c>@include</c> (specification, 6.3). The same selections on the same type
/// are planned once, so nested fragments cannot make a plan larger than the document.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="fields">Collects the fields that the conditions include.</param>
internal sealed class Planner(Schema schema, FieldCollection fields)
{
    private readonly Dictionary<(ObjectType, SelectionSets), SelectionPlan> _plans = [];
    private readonly Dictionary<(FieldDefinition, string), int> _arguments = [];
    private readonly Lock _lock = new();
    private int _count;

    public SelectionPlan Plan(ObjectType type, SelectionSetNode selections) => Plan(type, new SelectionSets([selections]));

    private SelectionPlan Plan(ObjectType type, SelectionSets sets)
    {
        lock (_lock)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            if (!_plans.TryGetValue((type, sets), out var plan))
            {
                var collected = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
                foreach (var (node, _) in fields.Collect(sets.Nodes, type, only: type))
                {
                    if (!collected.TryGetValue(node.ResponseName, out var nodes))
                    {
                        collected.Add(node.ResponseName, nodes = []);
                    }

                    nodes.Add(node);
                }

                plan = new SelectionPlan(type, [.. collected.Select((entry, i) => Plan(type, entry.Key, entry.Value, first: i == 0))]);
                _plans.Add((type, sets), plan);
            }

            return plan;
        }
    }

    private PlannedField Plan(ObjectType parent, string responseName, List<FieldNode> nodes, bool first)
    {
        schema.TryGetField(parent, nodes[0].Name.Value, out var definition);
        var key = $"{(first ? "" : ",")}\"{responseName}\":{(definition!.Resolver is null ? $"\"{parent.Name}\"" : "")}";
        var output = OutputOf(definition.Type, new SelectionSets([.. nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()]));
        var usesVariables = output.UsesVariables || nodes[0].Arguments.Any(argument => IsVariable(argument.Value));
        // Names that start with "__" are reserved for introspection (specification, 4.1 Reserved Names).
        var isConstant = definition.Name.StartsWith("__", StringComparison.Ordinal) && !usesVariables && !output.Waits;
        return new PlannedField
        {
            Parent = parent,
            Definition = definition,
            ResponseName = responseName,
            Nodes = nodes,
            Key = Encoding.ASCII.GetBytes(key),
            Output = isConstant ? new ConstantOutput(output, definition.Type.IsNonNull) : output,
            Index = _count++,
            ArgumentsIndex = ArgumentsIndexOf(definition, nodes[0]),
            Waits = definition.Resolver is { } resolver && (resolver.Result is not null || output.Waits || parent == schema.Mutation),
            UsesVariables = usesVariables,
        };
    }

    private Output OutputOf(GraphQLType type, SelectionSets sets) => type.Nullable switch
    {
        ListType list => new ListOutput(OutputOf(list.Item, sets), type.IsNonNull),
        ObjectType actual => new ObjectOutput(Plan(actual, sets), type.IsNonNull),
        CompositeType composite => new AbstractOutput(composite, schema, actual => Plan(actual, sets), type.IsNonNull),
        var leaf => new LeafOutput((NamedType)leaf, type.IsNonNull),
    };

    private int ArgumentsIndexOf(FieldDefinition definition, FieldNode node)
    {
        var key = (definition, string.Join(',', node.Arguments.Select(argument => argument.ToString()).Order(StringComparer.Ordinal)));
        if (!_arguments.TryGetValue(key, out var index))
        {
            _arguments.Add(key, index = _arguments.Count);
        }

        return index;
    }

    private static bool IsVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(IsVariable),
        ObjectValueNode fields => fields.Fields.Any(field => IsVariable(field.Value)),
        _ => false,
    };
}

/// <summary>Selection sets that apply to the same objects. They are compared by reference, not by content.</summary>
internal readonly struct SelectionSets(SelectionSetNode[] nodes) : IEquatable<SelectionSets>
{
    public SelectionSetNode[] Nodes => nodes;

    public bool Equals(SelectionSets other) => nodes.AsSpan().SequenceEqual(other.Nodes);

    public override bool Equals(object? obj) => obj is SelectionSets other && Equals(other);

    public override int GetHashCode() => nodes.Length == 0 ? 0 : HashCode.Combine(nodes.Length, nodes[0], nodes[^1]);
}
