using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Selections;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>The content of a selection set: its fields (including those in inline fragments) by response name, and the fragments that it spreads.</summary>
/// <param name="id">A number that is unique in the document.</param>
internal sealed class MergeSet(int id)
{
    public int Id { get; } = id;

    public OrderedDictionary<string, List<FieldEntry>> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>The spread fragments, each once, without undefined ones.</summary>
    public List<FragmentDefinitionNode> Spreads { get; } = [];
}

/// <summary>Collects the fields of each selection set of a document once. Fragments are collected for themselves, not at each spread.</summary>
internal sealed class MergeSets(DocumentContext context)
{
    private readonly Dictionary<SelectionSetNode, MergeSet> _sets = [];

    public MergeSet Of(FragmentDefinitionNode fragment) => Of(fragment.SelectionSet, context.Schema.CompositeOf(fragment.TypeCondition));

    /// <param name="set">A selection set. Its position determines the type, so it is a sufficient cache key.</param>
    /// <param name="type">The parent type; null if it is unknown.</param>
    public MergeSet Of(SelectionSetNode set, CompositeType? type)
    {
        if (!_sets.TryGetValue(set, out var merge))
        {
            _sets[set] = merge = Collect(set, type);
        }

        return merge;
    }

    private MergeSet Collect(SelectionSetNode set, CompositeType? type)
    {
        var merge = new MergeSet(_sets.Count);
        var collection = new FieldCollection(context.Schema, context.Fragments)
        {
            Follows = fragment =>
            {
                merge.Spreads.Add(fragment);
                return false;
            },
        };
        foreach (var (node, parent) in collection.Collect([set], type))
        {
            if (!merge.Groups.TryGetValue(node.ResponseName, out var group))
            {
                merge.Groups[node.ResponseName] = group = [];
            }

            var known = parent is not null && context.Schema.TryGetField(parent, node.Name.Value, out var definition) ? definition.Type : null;
            group.Add(new FieldEntry(node, parent, known));
        }

        return merge;
    }
}
