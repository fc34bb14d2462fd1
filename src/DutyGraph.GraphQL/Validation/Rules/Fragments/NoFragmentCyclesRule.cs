using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>No fragment spreads itself, directly or through others (5.5.2.2).</summary>
internal sealed class NoFragmentCyclesRule(DocumentContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode node)
    {
        if (!_visited.Add(node.Name.Value))
        {
            return;
        }

        // A chain of fragments may be as long as the document, so the path is kept on the heap, not on the call stack.
        var path = new List<Step>();
        var opened = new Dictionary<string, int>(StringComparer.Ordinal);
        Open(node);
        while (path.Count > 0)
        {
            var step = path[^1];
            if (step.Next == step.Spreads.Count)
            {
                path.RemoveAt(path.Count - 1);
                opened.Remove(step.Fragment);
                continue;
            }

            var name = step.Spreads[step.Next++].Name.Value;
            if (opened.TryGetValue(name, out var start))
            {
                Report(name, path[start..]);
            }
            else if (Context.Fragments.TryGet(name, out var fragment) && _visited.Add(name))
            {
                Open(fragment);
            }
        }

        void Open(FragmentDefinitionNode fragment)
        {
            opened[fragment.Name.Value] = path.Count;
            path.Add(new Step(fragment.Name.Value, Context.Fragments.SpreadsIn(fragment.SelectionSet)));
        }
    }

    private void Report(string fragment, List<Step> cycle) =>
        Context.Report(new FragmentCycleError(
            fragment, [.. cycle.SkipLast(1).Select(step => step.Spread.Name.Value)], [.. cycle.Select(step => step.Spread.Location)]));

    /// <summary>A fragment on the current path.</summary>
    private sealed class Step(string fragment, IReadOnlyList<FragmentSpreadNode> spreads)
    {
        public string Fragment { get; } = fragment;

        public IReadOnlyList<FragmentSpreadNode> Spreads { get; } = spreads;

        public int Next { get; set; }

        /// <summary>The spread currently being followed.</summary>
        public FragmentSpreadNode Spread => Spreads[Next - 1];
    }
}

/// <summary>A fragment spreads itself.</summary>
/// <param name="Fragment">Its name.</param>
/// <param name="Via">The fragments in between; empty if it spreads itself directly.</param>
/// <param name="Locations">The spreads along the cycle, starting in the fragment itself.</param>
public sealed record FragmentCycleError(string Fragment, ImmutableArray<string> Via, ImmutableArray<Location> Locations)
    : DocumentError(
        "FRAGMENT_CYCLE",
        "5.5.2.2 Fragment Spreads Must Not Form Cycles",
        new(
            $"片段 \"{Fragment}\" 不能{(Via.IsEmpty ? "" : $"经 {List(Via, "、")} ")}展开自身。",
            $"Cannot spread fragment \"{Fragment}\" within itself{(Via.IsEmpty ? "" : $" via {List(Via, ", ")}")}."),
        Locations)
{
    private static string List(ImmutableArray<string> names, string separator) => string.Join(separator, names.Select(name => $"\"{name}\""));
}
