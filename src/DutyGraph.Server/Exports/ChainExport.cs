using System.Collections.Immutable;
using System.Xml;
using DutyGraph.Core;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.Server.Exports;

/// <summary>Exports a chain as its nodes, followed by its edges, as in the table of the page: <c>/export/chain</c>; also as GraphML.</summary>
internal static class ChainExport
{
    public const string GraphMLContentType = "application/xml; charset=utf-8";

    private static readonly BilingualText Title = new("责任链", "chain");

    private static readonly ImmutableArray<BilingualText> Columns =
    [
        new("类型", "Type"), new("名称", "Name"), ExportWords.List, new("距起点", "Distance"), new("关系数", "Relations"), new("未显示", "Not shown"), ExportWords.Id,
        new("从", "From"), new("到", "To"), new("从（标识）", "From (id)"), new("到（标识）", "To (id)"),
    ];

    /// <summary>
    /// Returns the table for the parameters <c>from</c>, <c>to</c>, <c>depth</c>, <c>edges</c> (kinds, separated by commas), <c>limit</c>, and <c>open</c>, the
    /// ids of expanded nodes in the order of expanding, at most <see cref="ExpandedChain.MaximumExpansions"/>.
    /// </summary>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    /// <exception cref="NodeNotFoundException">An end or an expanded node is not in the graph.</exception>
    public static async Task<ExportTable> OfAsync(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        var (chain, nodes) = await AskAsync(graph, address, cancellation);
        var language = address.Language;
        var hidden = chain.Hidden.ToLookup(neighbours => neighbours.NodeId, neighbours => neighbours.Count, StringComparer.Ordinal);
        var relations =
            chain.Edges.SelectMany(edge => (string[])[edge.From, edge.To]).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var known = nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var ofNodes = nodes.Zip(chain.Nodes, (node, place) => (object?[])
            [
                ChainWords.Of(node).In(language), NameOf(node), ListOf(node), place.Distance, relations.GetValueOrDefault(node.Id), hidden[node.Id].Sum(),
                node.Id, null, null, null, null,
            ]);
        var ofEdges = chain.Edges.Select(edge => (object?[])
            [
                ChainWords.Of(edge.Kind).In(language), null, ListOf(known[edge.From]) ?? ListOf(known[edge.To]), null, null, null, null,
                NameOf(known[edge.From]), NameOf(known[edge.To]), edge.From, edge.To,
            ]);
        return new ExportTable(Title, Columns, ofNodes.Concat(ofEdges).ToAsyncEnumerable());

        string NameOf(GraphNode node) => NodeNames.NameOf(node) is { Length: > 0 } name ? name : ChainWords.NotRead.In(language);
        string? ListOf(GraphNode node) => node is Duty duty ? ExportWords.Of(duty.List, language) : null;
    }

    /// <summary>Writes the chain for the parameters as GraphML.</summary>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    /// <exception cref="NodeNotFoundException">An end or an expanded node is not in the graph.</exception>
    public static async Task WriteGraphMLAsync(HttpContext context, IDutyGraph graph, ExportAddress address, EntityTagHeaderValue? tag)
    {
        var (chain, nodes) = await AskAsync(graph, address, context.RequestAborted);
        ExportEndpoints.Begin(context.Response, Title, address.Language, "graphml", GraphMLContentType, tag);
        await using var xml = XmlWriter.Create(context.Response.Body, new XmlWriterSettings { Async = true, Indent = true });
        await ChainGraphML.Of(chain, nodes).SaveAsync(xml, context.RequestAborted);
    }

    private static async Task<(Chain Chain, IReadOnlyList<GraphNode> Nodes)> AskAsync(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        address.Allow("from", "to", "depth", "edges", "limit", "open");
        var from = address.Value("from") ?? throw new ExportAddressException("from", "须给出起点 from（节点的 id）。 'from' must be the id of a node.");
        var open = address.Values("open") ?? [];
        if (open.Length > ExpandedChain.MaximumExpansions)
        {
            const int Most = ExpandedChain.MaximumExpansions;
            throw new ExportAddressException("open", $"open 至多 {Most} 个值，收到 {open.Length} 个。 'open' takes at most {Most} values; got {open.Length}.");
        }

        var question = new ChainQuestion(
            from,
            address.Value("to"),
            address.Number("depth", ChainQuestion.DefaultDepth, 1, ChainQuestion.MaximumDepth),
            address.Number("limit", ChainQuestion.DefaultLimit, 1, ChainQuestion.MaximumLimit));
        var asked = address.Constants<EdgeKind>("edges") is { } kinds ? question with { Kinds = [.. kinds.Distinct().Order()] } : question;
        var chain = await ExpandedChain.OfAsync(graph, asked, open, cancellation);
        var nodes = await graph.NodesAsync([.. chain.Nodes.Select(node => node.Id)], cancellation);
        // A node that was removed from Neo4j meanwhile must not move the others to its row.
        return (chain, [.. nodes.Zip(chain.Nodes, (node, place) => node ?? throw new NodeNotFoundException("object", place.Id))]);
    }
}
