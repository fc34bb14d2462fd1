using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>A chain with the nodes that a reader expanded, merged by the rules of the page (<c>chains/model/merge.ts</c>).</summary>
internal static class ExpandedChain
{
    /// <summary>The greatest number of expanded nodes.</summary>
    public const int MaximumExpansions = 50;

    // An expansion brings the neighbours of a node. The second level is there for the edges among them.
    private const int Depth = 2;

    /// <summary>
    /// Returns the chain of a question with the neighbours of expanded nodes: the nodes of the first answer, then those of each expansion, one edge further
    /// than its node. A node that is not part of the chain when its turn comes is not expanded.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="question">The question of the first answer.</param>
    /// <param name="expanded">Ids of nodes, in the order of expanding.</param>
    /// <param name="cancellation">Cancels the questions.</param>
    /// <exception cref="NodeNotFoundException">An end or an expanded node is not in the graph.</exception>
    public static async Task<Chain> OfAsync(IDutyGraph graph, ChainQuestion question, ImmutableArray<string> expanded, CancellationToken cancellation)
    {
        var answers = new List<Chain> { await graph.ChainAsync(question, cancellation) };
        var distances = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        Add(answers[0], 0, int.MaxValue);
        foreach (var id in expanded)
        {
            // Asked even if the node is not shown: an unknown id is an error.
            var answer = await graph.ChainAsync(
                new ChainQuestion(id, Depth: Depth, Limit: ChainQuestion.MaximumLimit) { Kinds = question.Kinds }, cancellation);
            if (distances.TryGetValue(id, out var distance))
            {
                Add(answer, distance, 1);
                answers.Add(answer);
            }
        }

        ImmutableArray<ChainEdge> edges =
            [.. answers.SelectMany(answer => answer.Edges).Where(edge => distances.ContainsKey(edge.From) && distances.ContainsKey(edge.To)).Distinct()];
        return new Chain([.. distances.Select(node => new ChainNode(node.Key, node.Value))], edges, HiddenOf(answers, edges, distances), answers[0].Truncated);

        void Add(Chain answer, int from, int farthest)
        {
            foreach (var node in answer.Nodes.Where(node => node.Distance <= farthest))
            {
                distances.TryAdd(node.Id, from + node.Distance);
            }
        }
    }

    /// <summary>
    /// Counts the hidden neighbours of each node: its greatest number of edges, shown and hidden, in one answer, without those that are shown now.
    /// </summary>
    private static ImmutableArray<HiddenNeighbours> HiddenOf(List<Chain> answers, ImmutableArray<ChainEdge> shown, OrderedDictionary<string, int> nodes)
    {
        var most = new Dictionary<(string Node, EdgeKind Kind), int>();
        foreach (var answer in answers)
        {
            var all = Degrees(answer.Edges);
            foreach (var (node, kind, count) in answer.Hidden)
            {
                all[(node, kind)] = all.GetValueOrDefault((node, kind)) + count;
            }

            foreach (var (of, count) in all)
            {
                most[of] = Math.Max(most.GetValueOrDefault(of), count);
            }
        }

        var here = Degrees(shown);
        return
        [
            .. most.Select(of => new HiddenNeighbours(of.Key.Node, of.Key.Kind, of.Value - here.GetValueOrDefault(of.Key)))
                .Where(hidden => hidden.Count > 0 && nodes.ContainsKey(hidden.NodeId))
                .OrderBy(hidden => hidden.NodeId, CodePointComparer.Instance).ThenBy(hidden => hidden.Kind, EdgeKinds.ByName),
        ];
    }

    private static Dictionary<(string Node, EdgeKind Kind), int> Degrees(IEnumerable<ChainEdge> edges) =>
        edges.SelectMany(edge => ((string, EdgeKind)[])[(edge.From, edge.Kind), (edge.To, edge.Kind)]).CountBy(end => end).ToDictionary();
}
