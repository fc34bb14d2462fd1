using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Neo4j.Tests.Writing;

/// <summary>All that a database holds, a line a node or relationship, so that two databases can be compared to the last property.</summary>
internal static class StoredGraph
{
    private static readonly CypherStatement Nodes = new(
        "tests/nodes", "MATCH (node) WHERE NOT node:Graph|TopicForm|TopicKey|TopicTownship RETURN labels(node) AS labels, properties(node) AS properties");

    private static readonly CypherStatement Edges = new(
        "tests/edges", "MATCH (start)-[edge:!HAS_KEY]->(end) RETURN type(edge) AS type, start.id AS start, end.id AS end, properties(edge) AS properties");

    /// <summary>Forms with their blocking keys and the townships that have them: the numbers of townships say in which order these came.</summary>
    private static readonly CypherStatement Forms = new(
        "tests/forms",
        "MATCH (form:TopicForm) RETURN properties(form) AS properties, [(form)-[:HAS_KEY]->(key) | key.id] AS keys, COLLECT { MATCH (duty:Duty {form: form.id}) RETURN duty.id ORDER BY duty.ageKey } AS duties");

    private static readonly CypherStatement Places = new("tests/places", "MATCH (township:TopicTownship) RETURN township.place AS place, township.id AS id");

    private static readonly CypherStatement Graph = new("tests/graph", "MATCH (graph:Graph) RETURN graph.revision AS revision");

    /// <summary>Every node and relationship with every property, sorted.</summary>
    public static async Task<string[]> AllAsync(ICypher cypher) =>
        [.. (await NodesAsync(cypher)).Concat(await EdgesAsync(cypher)).Select(row => Line(row.Table, row.Properties)).Order(StringComparer.Ordinal)];

    /// <summary>All that is kept for making topics, a line a form.</summary>
    public static async Task<string[]> FormsAsync(ICypher cypher)
    {
        var townships = (await cypher.ReadAsync(Places, CypherParameters.None, default)).Rows.ToDictionary(row => (int)(long)row[0]!, row => (string)row[1]!);
        return [.. (await cypher.ReadAsync(Forms, CypherParameters.None, default)).Rows.Select(row => Line(
            StoredLabels.TopicForm,
            ((IEnumerable<KeyValuePair<string, object?>>)row[0]!).Where(property => property.Key != StoredNames.Places)
                .Append(new("keys", ((object?[])row[1]!).Order().ToArray()))
                .Append(new("duties", row[2]))
                .Append(new("townships", ((object?[])((IEnumerable<KeyValuePair<string, object?>>)row[0]!).Single(property => property.Key == StoredNames.Places).Value!)
                    .Select(list => string.Join(' ', townships.Where(township => PlaceSet.Parse((string)list!).Has(township.Key)).Select(township => township.Value).Order(StringComparer.Ordinal))).ToArray()))))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The same, with those properties alone that every store has.</summary>
    public static async Task<string[]> SharedWithAllStoresAsync(ICypher cypher)
    {
        var columns = NodeTables.All.Concat(EdgeTables.All).ToDictionary(table => table.Name, table => table.Columns.ToHashSet());
        return [.. (await NodesAsync(cypher)).Concat(await EdgesAsync(cypher))
            .Select(row => row with { Table = row.Table.Split(':')[0] })
            .Select(row => Line(row.Table, row.Properties.Where(property => columns[row.Table].Contains(property.Key))))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>What a graph of nodes holds, written as <see cref="SharedWithAllStoresAsync"/> writes it.</summary>
    public static string[] Of(IEnumerable<GraphNode> nodes) => Of(nodes.SelectMany(GraphRows.Of));

    /// <summary>What a graph of rows holds, written likewise.</summary>
    public static string[] Of(IEnumerable<GraphRow> rows) =>
        [.. rows
            .Select(row => Line(row.Table.Name, StoredRow.Of(row).Where(property => property.Value is not null)))
            .Order(StringComparer.Ordinal)];

    /// <summary>Whether a line is what a duty states: its own, those of its clauses, and those of their relationships.</summary>
    public static bool IsOfDuties(string line) => line.Split(' ')[0] is not (
        Labels.Document or Labels.Township or Labels.Division or Labels.Department or Labels.DepartmentKind or Labels.Category or Labels.LegalAct or Labels.Topic or Relationships.About
        or Relationships.PartOf or Relationships.OfKind or Relationships.BelongsTo);

    /// <summary>How often the graph was changed; null where no program wrote to it.</summary>
    public static async Task<long?> RevisionAsync(ICypher cypher) =>
        (await cypher.ReadAsync(Graph, CypherParameters.None, default)).Rows is [[long revision]] ? revision : null;

    private static async Task<IEnumerable<(string Table, IEnumerable<KeyValuePair<string, object?>> Properties)>> NodesAsync(ICypher cypher) =>
        (await cypher.ReadAsync(Nodes, CypherParameters.None, default)).Rows
            .Select(row => (string.Join(':', (object?[])row[0]!), (IEnumerable<KeyValuePair<string, object?>>)row[1]!));

    private static async Task<IEnumerable<(string Table, IEnumerable<KeyValuePair<string, object?>> Properties)>> EdgesAsync(ICypher cypher) =>
        (await cypher.ReadAsync(Edges, CypherParameters.None, default)).Rows
            .Select(row => ((string)row[0]!, ((IEnumerable<KeyValuePair<string, object?>>)row[3]!).Append(new(Properties.From, row[1])).Append(new(Properties.To, row[2]))));

    private static string Line(string table, IEnumerable<KeyValuePair<string, object?>> properties) =>
        $"{table} {string.Join(' ', properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={Text(property.Value)}"))}";

    private static string Text(object? value) => value is System.Collections.IEnumerable list and not string
        ? $"[{string.Join("; ", list.Cast<object?>().Select(Text))}]"
        : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
