using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Selections;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Costs;

/// <summary>
/// Computes the cost of a valid operation. Selections of one field under one response name are merged, as in execution. For an interface or union, the costs
/// of all possible types are added, so the cost is never too low. Introspection has its own limits and costs nothing.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="collection">Collects the fields that the conditions include. The limits of validation bound the work.</param>
/// <param name="assumedSize">The assumed number of items of a list without annotation.</param>
internal sealed class PriceReader(Schema schema, FieldCollection collection, int assumedSize)
{
    public IReadOnlyList<PricedField> Read(CompositeType type, params IEnumerable<SelectionSetNode> sets)
    {
        var fields = new OrderedDictionary<(FieldDefinition Definition, string ResponseName), (FieldCost? Cost, List<FieldNode> Nodes)>();
        foreach (var (node, parent) in collection.Collect(sets, type))
        {
            if (node.Name.Value.StartsWith("__", StringComparison.Ordinal) || !schema.TryGetField(parent!, node.Name.Value, out var definition))
            {
                continue;
            }

            if (!fields.TryGetValue((definition, node.ResponseName), out var field))
            {
                fields.Add((definition, node.ResponseName), field = (CostOf(parent!, definition), []));
            }

            field.Nodes.Add(node);
        }

        return [.. fields.Select(field => Price(field.Key.Definition, field.Value.Cost, field.Value.Nodes)).OfType<PricedField>()];
    }

    private PricedField? Price(FieldDefinition definition, FieldCost? cost, List<FieldNode> nodes)
    {
        var below = definition.Type.Named as CompositeType;
        var weight = cost?.Weight ?? (below is null ? 0 : 1);
        return below is null && weight == 0 ? null : new PricedField
        {
            Name = definition.Name,
            Weight = weight,
            PerItem = below is null ? 0 : 1,
            Lists = Lists(definition.Type),
            AssumedSize = assumedSize,
            Size = cost is null ? null : new ListSize(cost, definition.Arguments, nodes[0].Arguments),
            Fields = below is null ? [] : Read(below, nodes.Select(node => node.SelectionSet!)),
        };
    }

    // For an interface field without annotation, use the most expensive annotation among its object types.
    private FieldCost? CostOf(CompositeType type, FieldDefinition definition) => definition.Cost ?? (type is not InterfaceType ? null : schema
        .PossibleTypes(type)
        .Select(possible => possible.Fields.TryGet(definition.Name, out var field) ? field.Cost : null)
        .OfType<FieldCost>()
        .MaxBy(cost => (cost.Weight ?? 0) + (cost.AssumedSize ?? 0)));

    private static int Lists(GraphQLType type) => type.Nullable is ListType list ? 1 + Lists(list.Item) : 0;
}
