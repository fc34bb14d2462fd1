using System.Xml;
using System.Xml.Linq;

namespace DutyGraph.Core;

/// <summary>
/// Writes a chain as GraphML (graphml.graphdrawing.org), which Gephi, yEd and NetworkX read. Edges are directed and carry their kind; nodes carry id, label,
/// name, distance and the number of neighbours left out.
/// </summary>
public static class ChainGraphML
{
    private static readonly XNamespace Xml = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Returns the GraphML document.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="nodes">The nodes of the chain, in the same order.</param>
    public static XDocument Of(Chain chain, IReadOnlyList<GraphNode> nodes)
    {
        // GraphML ids are XML names, which cannot contain a slash. Nodes therefore get short names, and our ids go into a data element.
        var names = chain.Nodes.Index().ToDictionary(node => node.Item.Id, node => $"n{node.Index}", StringComparer.Ordinal);
        var hidden = chain.Hidden.ToLookup(neighbours => neighbours.NodeId, neighbours => neighbours.Count, StringComparer.Ordinal);
        return new XDocument(
            new XDeclaration("1.0", "utf-8", standalone: null),
            new XElement(
                Xml + "graphml",
                new XAttribute(XNamespace.Xmlns + "xsi", Schema),
                new XAttribute(Schema + "schemaLocation", $"{Xml} {Xml}/1.0/graphml.xsd"),
                Key("id", "node", "string"),
                Key("label", "node", "string"),
                Key("name", "node", "string"),
                Key("distance", "node", "int"),
                Key("hidden", "node", "int"),
                Key("kind", "edge", "string"),
                Key("truncated", "graph", "boolean"),
                new XElement(
                    Xml + "graph",
                    new XAttribute("id", "chain"),
                    new XAttribute("edgedefault", "directed"),
                    Data("truncated", chain.Truncated ? "true" : "false"),
                    nodes.Zip(chain.Nodes, (node, place) => new XElement(
                        Xml + "node",
                        new XAttribute("id", names[node.Id]),
                        Data("id", node.Id),
                        Data("label", NodeNames.LabelOf(node)),
                        Data("name", NodeNames.NameOf(node)),
                        Data("distance", $"{place.Distance}"),
                        Data("hidden", $"{hidden[node.Id].Sum()}"))),
                    chain.Edges.Select(edge => new XElement(
                        Xml + "edge",
                        new XAttribute("source", names[edge.From]),
                        new XAttribute("target", names[edge.To]),
                        Data("kind", EdgeKinds.Name(edge.Kind)))))));
    }

    private static XElement Key(string name, string domain, string type) => new(
        Xml + "key", new XAttribute("id", name), new XAttribute("for", domain), new XAttribute("attr.name", name), new XAttribute("attr.type", type));

    private static XElement Data(string key, string value) =>
        new(Xml + "data", new XAttribute("key", key), string.Concat(value.EnumerateRunes().Select(Legal)));

    /// <summary>Replaces control characters that XML cannot represent by U+FFFD.</summary>
    private static string Legal(System.Text.Rune rune) => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString();
}
