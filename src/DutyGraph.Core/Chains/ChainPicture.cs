using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Builds the <see cref="Chain"/> from the nodes to show and the links between them.</summary>
/// <param name="steps">Gives ids and their order.</param>
/// <param name="shown">The nodes and their distances, in the order of the answer.</param>
internal sealed class ChainPicture<TNode>(IChainSteps<TNode> steps, List<(TNode Node, int Distance)> shown)
    where TNode : notnull
{
    private static readonly ImmutableArray<EdgeKind> KindsByName = [.. EdgeKinds.All.Order(EdgeKinds.ByName)];

    private readonly string[] _ids = [.. shown.Select(node => steps.IdOf(node.Node))];
    private readonly Dictionary<TNode, int> _places = shown.Index().ToDictionary(node => node.Item.Node, node => node.Index);

    /// <summary>Builds the chain.</summary>
    /// <param name="links">The edges between the nodes and the degree of each node.</param>
    /// <param name="truncated">Whether the limit left out a node.</param>
    /// <param name="pathsAlone">True for paths: leaves out edges between two nodes at the same distance, which lie on no shortest path.</param>
    public Chain Draw(ChainLinks<TNode> links, bool truncated, bool pathsAlone) => new(
        [.. shown.Select((node, place) => new ChainNode(_ids[place], node.Distance))],
        Edges(pathsAlone ? links.Edges.Where(edge => Distance(edge.From) != Distance(edge.To)) : links.Edges),
        Hidden(links),
        truncated);

    private int Distance(TNode node) => shown[_places[node]].Distance;

    private ImmutableArray<ChainEdge> Edges(IEnumerable<(EdgeKind Kind, TNode From, TNode To)> edges) =>
    [
        .. edges
            .OrderBy(edge => edge.From, steps.Order).ThenBy(edge => edge.To, steps.Order).ThenBy(edge => edge.Kind, EdgeKinds.ByName)
            .Select(edge => new ChainEdge(edge.Kind, _ids[_places[edge.From]], _ids[_places[edge.To]])),
    ];

    private ImmutableArray<HiddenNeighbours> Hidden(ChainLinks<TNode> links)
    {
        var left = new int[shown.Count, EdgeKinds.All.Length];
        foreach (var (node, kind, count) in links.Degrees)
        {
            left[_places[node], (int)kind] += count;
        }

        foreach (var (kind, from, to) in links.Edges)
        {
            left[_places[from], (int)kind]--;
            left[_places[to], (int)kind]--;
        }

        var hidden = ImmutableArray.CreateBuilder<HiddenNeighbours>();
        foreach (var (place, node) in shown.Index().OrderBy(node => node.Item.Node, steps.Order))
        {
            foreach (var kind in KindsByName)
            {
                if (left[place, (int)kind] is > 0 and var count)
                {
                    hidden.Add(new HiddenNeighbours(_ids[place], kind, count));
                }
            }
        }

        return hidden.DrainToImmutable();
    }
}
