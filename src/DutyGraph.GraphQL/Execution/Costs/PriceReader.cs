using DutyGraph.GraphQL.Execution.Planning;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Costs;

/// <summary>
/// Computes the cost of a valid operation. Selections of one field under one response name are merged, as in execution. For an interface or union, the costs
/// of all possible types are added, so the cost is never too low. Introspection has its own limits and costs nothing.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="document">A document within the limits of validation, which also bound the work here.</param>
/// <param name="conditions">The values of @skip and @include.</param>
/// <param name="assumedSize">The assumed number of items of a list without annotation.</param>
internal sealed class PriceReader(Schema schema, DocumentNode document, Conditions conditions, int assumedSize)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);

    public IReadOnlyList<PricedField> Read(CompositeType type, params IEnumerable<SelectionSetNode> sets)
    {
        var fields = new OrderedDictionary<(FieldDefinition Definition, string ResponseName), (FieldCost? Cost, List<FieldNode> Nodes)>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Collect(type, set);
        }

        return [.. fields.Select(field => Price(field.Key.Definition, field.Value.Cost, field.Value.Nodes)).OfType<PricedField>()];

        void Collect(CompositeType on, SelectionSetNode set)
        {
            foreach (var selection in set.Selections.Where(conditions.Include))
            {
                switch (selection)
                {
                    case FieldNode node when !node.Name.Value.StartsWith("__", StringComparison.Ordinal)
                        && schema.TryGetField(on, node.Name.Value, out var definition):
                        if (!fields.TryGetValue((definition, node.ResponseName), out var field))
                        {
                            fields.Add((definition, node.ResponseName), field = (CostOf(on, definition), []));
                        }

                        field.Nodes.Add(node);
                        break;
                    case InlineFragmentNode inline:
                        Collect(TypeOf(inline.TypeCondition) ?? on, inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                        var fragment = _fragments[spread.Name.Value];
                        Collect(TypeOf(fragment.TypeCondition)!, fragment.SelectionSet);
                        break;
                }
            }
        }
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

    private CompositeType? TypeOf(NamedTypeNode? condition) =>
        condition is not null && schema.TryGetType(condition.Name.Value, out var type) ? type as CompositeType : null;

    private static int Lists(GraphQLType type) => type.Nullable is ListType list ? 1 + Lists(list.Item) : 0;
}
