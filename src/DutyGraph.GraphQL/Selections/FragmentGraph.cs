using System.Diagnostics.CodeAnalysis;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Selections;

/// <summary>
/// The fragments of a document and their spreads. A chain of fragments may be as long as the document, so no method here recurses along it.
/// </summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> _spreads = [];
    private List<FragmentDefinitionNode>? _innermostFirst;

    public FragmentGraph(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _byName[fragment.Name.Value] = fragment;
            }
        }
    }

    /// <summary>Finds a fragment by name; of several with the same name, the last.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out FragmentDefinitionNode? fragment) => _byName.TryGetValue(name, out fragment);

    /// <summary>Returns the spreads at any depth of a selection set, without following them.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode root)
    {
        if (_spreads.TryGetValue(root, out var spreads))
        {
            return spreads;
        }

        _spreads[root] = spreads = [];
        var pending = new Stack<SelectionSetNode>([root]);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (selection is FragmentSpreadNode spread)
                {
                    spreads.Add(spread);
                }
                else if ((selection as FieldNode)?.SelectionSet is { } ofField)
                {
                    pending.Push(ofField);
                }
                else if (selection is InlineFragmentNode inline)
                {
                    pending.Push(inline.SelectionSet);
                }
            }
        }

        return spreads;
    }

    /// <summary>Returns the fragments that definitions spread, directly or indirectly, each once.</summary>
    public IReadOnlyCollection<FragmentDefinitionNode> ReachableFrom(IEnumerable<ExecutableDefinitionNode> definitions)
    {
        var reached = new HashSet<FragmentDefinitionNode>();
        var pending = new Stack<ExecutableDefinitionNode>(definitions);
        while (pending.TryPop(out var definition))
        {
            foreach (var spread in SpreadsIn(definition.SelectionSet))
            {
                if (TryGet(spread.Name.Value, out var fragment) && reached.Add(fragment))
                {
                    pending.Push(fragment);
                }
            }
        }

        return reached;
    }

    /// <summary>Returns all fragments, each after the fragments that it spreads; in a cycle, as far as possible.</summary>
    public IReadOnlyList<FragmentDefinitionNode> InnermostFirst() => _innermostFirst ??= Order();

    private List<FragmentDefinitionNode> Order()
    {
        var ordered = new List<FragmentDefinitionNode>(_byName.Count);
        var seen = new HashSet<FragmentDefinitionNode>();
        var open = new Stack<(FragmentDefinitionNode Fragment, int Next)>();
        foreach (var root in _byName.Values)
        {
            if (seen.Add(root))
            {
                open.Push((root, 0));
            }

            while (open.TryPop(out var entry))
            {
                var spreads = SpreadsIn(entry.Fragment.SelectionSet);
                if (entry.Next == spreads.Count)
                {
                    ordered.Add(entry.Fragment);
                    continue;
                }

                open.Push((entry.Fragment, entry.Next + 1));
                if (TryGet(spreads[entry.Next].Name.Value, out var inner) && seen.Add(inner))
                {
                    open.Push((inner, 0));
                }
            }
        }

        return ordered;
    }
}
