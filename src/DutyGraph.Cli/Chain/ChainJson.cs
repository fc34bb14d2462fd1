using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Prints a chain as JSON with the fields of the API's <c>chain</c>; nodes have type, id and name.</summary>
internal static class ChainJson
{
    /// <summary>Prints one object.</summary>
    public static void Write(ChainAnswer answer, TextWriter output) => Json.Write(output, new GraphJson(
        answer.Nodes.Select(node => new NodeJson(NodeNames.LabelOf(node), node.Id, NodeNames.NameOf(node))),
        answer.Chain.Nodes.Select(node => node.Distance),
        answer.Chain.Edges,
        answer.Chain.Truncated,
        answer.Chain.Hidden.Select(hidden => new HiddenJson(hidden.NodeId, hidden.Kind, hidden.Count))));

    private sealed record GraphJson(
        IEnumerable<NodeJson> Nodes, IEnumerable<int> Distances, IEnumerable<ChainEdge> Edges, bool Truncated, IEnumerable<HiddenJson> Hidden);

    private sealed record NodeJson([property: System.Text.Json.Serialization.JsonPropertyName("__typename")] string Type, string Id, string Name);

    private sealed record HiddenJson(string Node, EdgeKind Kind, int Count);
}
