using System.Collections.Immutable;
using System.Xml;
using DutyGraph.Core;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.Server.Exports;

/// <summary>Exports a chain as its nodes, followed by its edges: <c>/export/chain</c>; also as GraphML.</summary>
internal static class ChainExport
{
    public const string GraphMLContentType = "application/xml; charset=utf-8";

    private static readonly BilingualText Title = new("责任链", "chain");

    private static readonly ImmutableArray<BilingualText> Columns =
    [
        new("种类", "Kind"), new("名称", "Name"), new("距离", "Distance"), new("未显示的相邻", "Neighbours not shown"), ExportWords.Id, new("自", "From"), new("至", "To"),
    ];

    /// <summary>
    /// Returns the table for the parameters <c>from</c>, <c>to</c>, <c>depth</c>, <c>edges</c> (kinds, separated by commas) and <c>limit</c>.
    /// </summary>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    /// <exception cref="NodeNotFoundException">An end is not in the graph.</exception>
    public static async Task<ExportTable> OfAsync(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        var (chain, nodes) = await AskAsync(graph, address, cancellation);
        var hidden = chain.Hidden.GroupBy(neighbours => neighbours.NodeId, StringComparer.Ordinal)
            .ToDictionary(node => node.Key, node => node.Sum(neighbours => neighbours.Count), StringComparer.Ordinal);
        var ofNodes = nodes.Zip(chain.Nodes, (node, place) => (object?[])
            [NodeNames.LabelOf(node), NodeNames.NameOf(node), place.Distance, hidden.GetValueOrDefault(node.Id), node.Id, null, null]);
        var ofEdges = chain.Edges.Select(edge => (object?[])[EdgeKinds.Name(edge.Kind), null, null, null, null, edge.From, edge.To]);
        return new ExportTable(Title, Columns, ofNodes.Concat(ofEdges).ToAsyncEnumerable());
    }

    /// <summary>Writes the chain for the parameters as GraphML.</summary>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    /// <exception cref="NodeNotFoundException">An end is not in the graph.</exception>
    public static async Task WriteGraphMLAsync(HttpContext context, IDutyGraph graph, ExportAddress address, EntityTagHeaderValue? tag)
    {
        var (chain, nodes) = await AskAsync(graph, address, context.RequestAborted);
        ExportEndpoints.Begin(context.Response, Title, address.Language, "graphml", GraphMLContentType, tag);
        await using var xml = XmlWriter.Create(context.Response.Body, new XmlWriterSettings { Async = true, Indent = true });
        await ChainGraphML.Of(chain, nodes).SaveAsync(xml, context.RequestAborted);
    }

    private static async Task<(Chain Chain, IReadOnlyList<GraphNode> Nodes)> AskAsync(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        address.Allow("from", "to", "depth", "edges", "limit");
        var from = address.Value("from") ?? throw new ExportAddressException("from", "须给出起点 from（节点的 id）。 'from' must be the id of a node.");
        var question = new ChainQuestion(
            from,
            address.Value("to"),
            address.Number("depth", ChainQuestion.DefaultDepth, 1, ChainQuestion.MaximumDepth),
            address.Number("limit", ChainQuestion.DefaultLimit, 1, ChainQuestion.MaximumLimit));
        var chain = await graph.ChainAsync(
            address.Constants<EdgeKind>("edges") is { } kinds ? question with { Kinds = [.. kinds.Distinct().Order()] } : question, cancellation);
        var nodes = await graph.NodesAsync([.. chain.Nodes.Select(node => node.Id)], cancellation);
        return (chain, [.. nodes.OfType<GraphNode>()]);
    }
}
