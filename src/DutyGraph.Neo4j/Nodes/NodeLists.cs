using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Reads short lists of nodes: all of a label, or the nodes of some owners.</summary>
internal static class NodeLists
{
    private static readonly CypherStatement AllCategories = CypherFiles.Get("read/nodes/categories");
    private static readonly CypherStatement OfTownships = CypherFiles.Get("read/nodes/documents-of");
    private static readonly CypherStatement OfDocuments = CypherFiles.Get("read/nodes/issues-of");
    private static readonly CypherStatement Below = CypherFiles.Get("read/nodes/divisions-below");

    /// <summary>Returns all categories, in printed order.</summary>
    public static async ValueTask<Category[]> CategoriesAsync(ICypher cypher, CancellationToken cancellation) =>
        (await cypher.ReadAsync(AllCategories, CypherParameters.None, cancellation).ConfigureAwait(false))
            .As(static rows => rows.Rows.Select(row => NodeCells.Category(new Cells(row).Row(0))).ToArray());

    /// <summary>Returns the documents of each township, newest first.</summary>
    public static async ValueTask<ILookup<string, Document>> DocumentsAsync(
        ICypher cypher, IReadOnlyList<string> townshipIds, CancellationToken cancellation) =>
        (await cypher.ReadAsync(OfTownships, Asked(townshipIds), cancellation).ConfigureAwait(false)).As(static rows => ByOwner(rows, NodeCells.Document));

    /// <summary>Returns the issues of each document and of its duties, by line; without unknown documents.</summary>
    public static async ValueTask<IReadOnlyDictionary<string, ImmutableArray<DataIssue>>> IssuesAsync(
        ICypher cypher, IReadOnlyList<string> documentIds, CancellationToken cancellation) =>
        (await cypher.ReadAsync(OfDocuments, Asked(documentIds), cancellation).ConfigureAwait(false))
            .As(static rows => rows.Rows.Select(row => new Cells(row)).ToDictionary(cells => cells.Text(0), NodeCells.IssuesByLine, StringComparer.Ordinal));

    /// <summary>Returns the divisions directly below each division, by code.</summary>
    public static async ValueTask<ILookup<string, Division>> DivisionsAsync(
        ICypher cypher, IReadOnlyList<string> divisionIds, CancellationToken cancellation) =>
        (await cypher.ReadAsync(Below, Asked(divisionIds), cancellation).ConfigureAwait(false)).As(static rows => ByOwner(rows, NodeCells.Division));

    /// <summary>Repeated owners are sent once.</summary>
    private static CypherParameters Asked(IReadOnlyList<string> ids) => Asking.Of(("ids", ids.Distinct(StringComparer.Ordinal).ToArray()));

    private static ILookup<string, T> ByOwner<T>(CypherRows rows, Func<Cells, T> node) =>
        rows.Rows.Select(row => new Cells(row)).ToLookup(cells => cells.Text(0), cells => node(cells.Row(1)), StringComparer.Ordinal);
}
