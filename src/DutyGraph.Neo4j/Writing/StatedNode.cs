using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// What one document states of a node that it shares with others, as a text: the document keeps it, and the node keeps each different one with the number of its documents, so that
/// a document can be taken back without asking the others.
/// </summary>
internal static class StatedNode
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithLabel } },
    };

    /// <summary>All statements of a document.</summary>
    public static IEnumerable<string> AllOf(Facts facts) => Nodes(facts).DistinctBy(node => node.Id).Select(node => JsonSerializer.Serialize(node, Format));

    /// <summary>Ids of the nodes that a document states and may share.</summary>
    public static IEnumerable<string> AllIds(Facts facts) => Nodes(facts).Select(node => node.Id);

    /// <summary>The node of a statement.</summary>
    /// <exception cref="JsonException">The graph holds something else in the place of a statement.</exception>
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
    }
}
