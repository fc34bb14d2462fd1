using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>The content of a selection set: its fields (including those in inline fragments) by response name, and the fragments that it spreads.</summary>
/// <param name="id">A number that is unique in the document.</param>
internal sealed class CollectedFields(int id)
{
    public int Id { get; } = id;

    public OrderedDictionary<string, List<FieldEntry>> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>The spread fragments, each once, without undefined ones.</summary>
    public List<FragmentDefinitionNode> Spreads { get; } = [];
}

/// <summary>Collects the fields of each selection set of a document and caches them.</summary>
internal sealed class FieldCollector(DocumentContext context)
{
    private readonly Dictionary<SelectionSetNode, CollectedFields> _collected = [];

    public CollectedFields Of(FragmentDefinitionNode fragment) => Of(fragment.SelectionSet, context.CompositeOf(fragment.TypeCondition));

    /// <param name="set">A selection set. Its position determines the type, so it is a sufficient cache key.</param>
    /// <param name="type">The parent type; null if it is unknown.</param>
    public CollectedFields Of(SelectionSetNode set, CompositeType? type)
    {
        if (!_collected.TryGetValue(set, out var fields))
        {
            _collected[set] = fields = new CollectedFields(_collected.Count);
            Collect(set, type, fields);
        }

        return fields;
    }

    private void Collect(SelectionSetNode set, CompositeType? type, CollectedFields fields)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.Groups.TryGetValue(field.ResponseName, out var group))
                    {
                        fields.Groups[field.ResponseName] = group = [];
                    }

                    var known = type is not null && context.Schema.TryGetField(type, field.Name.Value, out var definition) ? definition.Type : null;
                    group.Add(new FieldEntry(field, type, known));
                    break;
                case FragmentSpreadNode spread:
                    if (context.Fragments.TryGet(spread.Name.Value, out var fragment) && !fields.Spreads.Contains(fragment))
                    {
                        fields.Spreads.Add(fragment);
                    }

                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, inline.TypeCondition is null ? type : context.CompositeOf(inline.TypeCondition), fields);
                    break;
            }
        }
    }
}
