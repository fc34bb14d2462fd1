using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Neo4j.Tests.Writing;

/// <summary>The whole content of a database, one line per node or relationship, to compare two databases property by property.</summary>
internal static class StoredGraph
{
    private static readonly CypherStatement Nodes = new(
        "tests/nodes", "MATCH (node) WHERE NOT node:Graph|TopicForm|TopicKey|TopicTownship RETURN labels(node) AS labels, properties(node) AS properties");

    private static readonly CypherStatement Edges = new(
        "tests/edges", "MATCH (start)-[edge:!HAS_KEY]->(end) RETURN type(edge) AS type, start.id AS start, end.id AS end, properties(edge) AS properties");

    /// <summary>Forms with their blocking keys and the townships that have them. Townships are identified by id, because their numbers depend on the order of
    /// import.</summary>
    private static readonly CypherStatement Forms = new(
        "tests/forms",
        "MATCH (form:TopicForm) RETURN properties(form) AS properties, [(form)-[:HAS_KEY]->(key) | key.id] AS keys, "
        + "COLLECT { MATCH (duty:Duty {form: form.id}) RETURN duty.id ORDER BY duty.ageKey } AS duties");

    private static readonly CypherStatement Places = new("tests/places", "MATCH (township:TopicTownship) RETURN township.place AS place, township.id AS id");

    private static readonly CypherStatement Graph = new("tests/graph", "MATCH (graph:Graph) RETURN graph.revision AS revision");

    /// <summary>Returns every node and relationship with all properties, sorted.</summary>
    public static async Task<string[]> AllAsync(ICypher cypher) =>
        [.. (await NodesAsync(cypher)).Concat(await EdgesAsync(cypher)).Select(row => Line(row.Table, row.Properties)).Order(StringComparer.Ordinal)];

    /// <summary>Returns all data kept for updating topics, one line per form.</summary>
    public static async Task<string[]> FormsAsync(ICypher cypher)
    {
        var townships = (await cypher.ReadAsync(Places, CypherParameters.None, default)).Rows.ToDictionary(row => (int)(long)row[0]!, row => (string)row[1]!);
        return [.. (await cypher.ReadAsync(Forms, CypherParameters.None, default)).Rows.Select(Form).Order(StringComparer.Ordinal)];

        string Form(object?[] row)
        {
            var properties = ((IEnumerable<KeyValuePair<string, object?>>)row[0]!).ToArray();
            var places = (object?[])properties.Single(property => property.Key == StoredNames.Places).Value!;
            return Line(
                StoredLabels.TopicForm,
                properties.Where(property => property.Key != StoredNames.Places)
                    .Append(new("keys", ((object?[])row[1]!).Order().ToArray()))
                    .Append(new("duties", row[2]))
                    .Append(new("townships", places.Select(list => Townships((string)list!)).ToArray())));
        }

        string Townships(string list) =>
            string.Join(' ', townships.Where(each => PlaceSet.Parse(list).Has(each.Key)).Select(each => each.Value).Order(StringComparer.Ordinal));
    }

    /// <summary>Returns the same, with only the properties that all stores have.</summary>
    public static async Task<string[]> SharedWithAllStoresAsync(ICypher cypher)
    {
        var columns = NodeTables.All.Concat(EdgeTables.All).ToDictionary(table => table.Name, table => table.Columns.ToHashSet());
        return [.. (await NodesAsync(cypher)).Concat(await EdgesAsync(cypher))
            .Select(row => row with { Table = row.Table.Split(':')[0] })
            .Select(row => Line(row.Table, row.Properties.Where(property => columns[row.Table].Contains(property.Key))))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Returns the content of a graph of nodes in the format of <see cref="SharedWithAllStoresAsync"/>.</summary>
    public static string[] Of(IEnumerable<GraphNode> nodes) => Of(nodes.SelectMany(GraphRows.Of));

    /// <summary>Returns the content of a graph of rows in the same format.</summary>
    public static string[] Of(IEnumerable<GraphRow> rows) =>
        [.. rows
            .Select(row => Line(row.Table.Name, StoredRow.Of(row).Where(property => property.Value is not null)))
            .Order(StringComparer.Ordinal)];

    /// <summary>Whether a line belongs to a duty: the duty, its clauses, or their relationships.</summary>
    public static bool IsOfDuties(string line) => line.Split(' ')[0] is not (
        Labels.Document or Labels.Township or Labels.Division or Labels.Department or Labels.DepartmentKind or Labels.Category
        or Labels.LegalAct or Labels.Topic
        or Relationships.About or Relationships.PartOf or Relationships.OfKind or Relationships.BelongsTo);

    /// <summary>Returns the number of changes of the graph; null if no program has written to it.</summary>
    public static async Task<long?> RevisionAsync(ICypher cypher) =>
        (await cypher.ReadAsync(Graph, CypherParameters.None, default)).Rows is [[long revision]] ? revision : null;

    private static async Task<IEnumerable<(string Table, IEnumerable<KeyValuePair<string, object?>> Properties)>> NodesAsync(ICypher cypher) =>
        (await cypher.ReadAsync(Nodes, CypherParameters.None, default)).Rows
            .Select(row => (string.Join(':', (object?[])row[0]!), (IEnumerable<KeyValuePair<string, object?>>)row[1]!));

    private static async Task<IEnumerable<(string Table, IEnumerable<KeyValuePair<string, object?>> Properties)>> EdgesAsync(ICypher cypher) =>
        (await cypher.ReadAsync(Edges, CypherParameters.None, default)).Rows
            .Select(row => (
                (string)row[0]!,
                ((IEnumerable<KeyValuePair<string, object?>>)row[3]!).Append(new(Properties.From, row[1])).Append(new(Properties.To, row[2]))));

    private static string Line(string table, IEnumerable<KeyValuePair<string, object?>> properties)
    {
        var printed = properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={Text(property.Value)}");
        return $"{table} {string.Join(' ', printed)}";
    }

    private static string Text(object? value) => value is System.Collections.IEnumerable list and not string
        ? $"[{string.Join("; ", list.Cast<object?>().Select(Text))}]"
        : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
