using System.Text.Json.Nodes;

namespace DutyGraph.Benchmarks.Answering;

/// <summary>One question, as a GraphQL document for each of the two schemas.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Ours">The document for the service.</param>
/// <param name="Theirs">The document for the peer.</param>
/// <param name="Rows">Path to the rows in an answer of the service, and in an answer of the peer.</param>
internal sealed record Operation(string Name, string Ours, string Theirs, (string Ours, string Theirs) Rows)
{
    public static readonly IReadOnlyList<Operation> All =
    [
        new(
            "ranking",
            "{ supportRanking(first: 20) { department { name } totals { duties } } }",
            "{ supportRanking(first: 20) { name duties } }",
            ("supportRanking", "supportRanking")),
        new(
            "page",
            "{ duties(filter: { list: [ASSIST] }, first: 50) { nodes { id number name departments { name } category { name } } } }",
            "{ duties(where: { list: { eq: \"ASSIST\" } }, limit: 50, sort: [{ printedKey: ASC }]) { id number name departments { name } category { name } } }",
            ("duties.nodes", "duties")),
        new(
            "department",
            "{ department(name: \"昌吉市农业农村局\") { name assistedBy(first: 50) { nodes { id name township { fullName } } } } }",
            "{ departments(where: { name: { eq: \"昌吉市农业农村局\" } }) "
            + "{ name assistedBy(limit: 50, sort: [{ printedKey: ASC }]) { id name township { fullName } } } }",
            ("department.assistedBy.nodes", "departments.0.assistedBy")),
        new(
            "text",
            "{ duties(filter: { nameContains: \"农村\" }, first: 50) { nodes { id name } } }",
            "{ duties(where: { name: { contains: \"农村\" } }, limit: 50, sort: [{ printedKey: ASC }]) { id name } }",
            ("duties.nodes", "duties")),
    ];

    /// <summary>Returns the operation with this name.</summary>
    /// <exception cref="ArgumentException">There is no such operation.</exception>
    public static Operation Named(string name) =>
        All.FirstOrDefault(operation => operation.Name == name)
        ?? throw new ArgumentException($"{name}: no operation. There are {string.Join(", ", All.Select(operation => operation.Name))}.", nameof(name));

    /// <summary>Returns the strings and numbers of the rows, row by row, without the names of fields and objects. Both sides must return the same.</summary>
    /// <param name="data">The data of an answer.</param>
    /// <param name="path">Path to the rows.</param>
    public static IReadOnlyList<string> Values(JsonNode data, string path)
    {
        var rows = path.Split('.').Aggregate(data, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        return [.. rows.AsArray().Select(row => string.Join(' ', Leaves(row).Order(StringComparer.Ordinal)))];
    }

    private static IEnumerable<string> Leaves(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Leaves(field.Value)),
        JsonArray items => items.SelectMany(Leaves),
        _ => [$"{node}"],
    };
}
