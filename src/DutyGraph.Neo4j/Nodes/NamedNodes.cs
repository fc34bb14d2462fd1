using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Finds nodes by name. A full name always finds its own node. Another name finds a node only if exactly one node has it.</summary>
internal static class NamedNodes
{
    private static readonly CypherStatement Townships = CypherFiles.Get("read/nodes/townships-named");
    private static readonly CypherStatement Departments = CypherFiles.Get("read/nodes/departments-named");

    /// <summary>Returns the township of each name, full or bare.</summary>
    public static async ValueTask<Township?[]> TownshipsAsync(ICypher cypher, IReadOnlyList<string> names, CancellationToken cancellation) =>
        Pick(
            names, Folding.Fold, NodeId.Township,
            (await cypher.ReadAsync(Townships, Asked(names, Folding.Fold), cancellation).ConfigureAwait(false))
                .As(static rows => Read(rows, NodeCells.Township)));

    /// <summary>Returns the department of each name or alias.</summary>
    public static async ValueTask<Department?[]> DepartmentsAsync(ICypher cypher, IReadOnlyList<string> names, CancellationToken cancellation) =>
        Pick(
            names, WholeName, NodeId.Department,
            (await cypher.ReadAsync(Departments, Asked(names, WholeName), cancellation).ConfigureAwait(false))
                .As(static rows => Read(rows, NodeCells.Department)));

    /// <summary>Returns the folded name between separators, as in the list of a department's names, so that it matches a whole name only.</summary>
    private static string WholeName(string name) => $"{SharedProperties.Edge}{Folding.Fold(name)}{SharedProperties.Edge}";

    private static CypherParameters Asked(IReadOnlyList<string> names, Func<string, string> word) => Asking.Of(
        ("names", names.Select(name => (object?)Asking.Map(("word", word(name)), ("phrases", FullText.Containing(Folding.Fold(name)).ToArray()))).ToArray()));

    private static ILookup<string, T> Read<T>(CypherRows rows, Func<Cells, T> node) =>
        rows.Rows.Select(row => new Cells(row)).ToLookup(cells => cells.Text(0), cells => node(cells.Row(1)), StringComparer.Ordinal);

    private static T?[] Pick<T>(IReadOnlyList<string> names, Func<string, string> word, Func<string, string> id, ILookup<string, T> called)
        where T : GraphNode =>
        [.. names.Select(name => called[word(name)].FirstOrDefault(node => node.Id == id(name)) ?? Only(called[word(name)]))];

    /// <summary>Returns the only distinct node; null if there are several. A node can occur twice, if it was requested by two spellings of its name.</summary>
    private static T? Only<T>(IEnumerable<T> nodes)
        where T : GraphNode => nodes.DistinctBy(node => node.Id).Take(2).ToArray() is [var only] ? only : null;
}
