using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// What one document states about a shared node, as text. The document stores the text. The node stores each different text with the number of documents that
/// state it, so that a document can be removed without reading the others.
/// </summary>
/// <remarks>The text of a node has its label: the declared type must be <see cref="GraphNode"/>.</remarks>
internal static class StatedNode
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithLabel } },
    };

    /// <summary>Returns all statements of a document. Nodes that reference tables own are only mentioned.</summary>
    public static IEnumerable<string> AllOf(Facts facts, ReferenceNodes reference) =>
        Nodes(facts).DistinctBy(node => node.Id).Select(node => Text(reference.Find(node.Id) is null ? node : new Mention(node.Id)));

    /// <summary>Returns the statement of a node.</summary>
    public static string Text(GraphNode node) => JsonSerializer.Serialize(node, Format);

    /// <summary>Returns the ids of the nodes that a document states and may share with others.</summary>
    public static IEnumerable<string> AllIds(Facts facts) => Nodes(facts).Select(node => node.Id);

    /// <summary>Parses a statement.</summary>
    /// <exception cref="JsonException">The text in the graph is not a statement.</exception>
    public static GraphNode Read(string statement) =>
        JsonSerializer.Deserialize<GraphNode>(statement, Format) ?? throw new JsonException($"No statement of a node: {statement}");

    private static IEnumerable<GraphNode> Nodes(Facts facts) =>
        [facts.Township, .. facts.Divisions, .. facts.Departments, .. facts.Kinds, .. facts.Categories, .. facts.LegalActs];

    private static void WithLabel(JsonTypeInfo type)
    {
        if (type.Type != typeof(GraphNode))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "label" };
        foreach (var label in SharedLabel.All)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(label.Type, label.Type.Name));
        }

        type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(typeof(Mention), nameof(Mention)));
    }
}

/// <summary>The statement of a document about a node that reference tables own: nothing but that the document needs it.</summary>
internal sealed record Mention(string Id) : GraphNode(Id);
