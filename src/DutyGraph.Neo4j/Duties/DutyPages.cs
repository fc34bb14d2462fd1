using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Pages of duties, one for each parent. A few candidates are sorted. If there are many, or all duties are candidates, the statement walks along the index of
/// the order until the page is full, which takes few steps, because many duties match.
/// </summary>
/// <param name="cypher">The server.</param>
/// <param name="scope">The conditions for all parents.</param>
/// <param name="walk">The order.</param>
/// <param name="withOwners">Whether to return the townships and departments that own the duties as well.</param>
internal sealed class DutyPages(ICypher cypher, DutyScope scope, DutyWalk walk, bool withOwners = false)
{
    /// <summary>
    /// The largest number of candidates that are sorted. If more duties than this meet the conditions, a walk along the order fills a page within some ten
    /// thousand steps, even in a graph of a million duties.
    /// </summary>
    private const int Few = 5000;

    private static readonly CypherStatement Among = CypherFiles.Get("read/duties/among");
    private static readonly CypherStatement Count = CypherFiles.Get("read/duties/count");
    private static readonly CypherStatement CountLists = CypherFiles.Get("read/duties/count-lists");

    /// <summary>Returns a page for each parent.</summary>
    /// <param name="parents">The owners of the duties.</param>
    /// <param name="page">The requested page.</param>
    /// <param name="slice">The same page as parameters of a statement.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async ValueTask<DutyAnswer> AskAsync(IReadOnlyList<DutyParent> parents, PageRequest page, PageSlice slice, CancellationToken cancellation)
    {
        var answer = DutyAnswer.Unknown(parents.Count);
        if (page.WithItems)
        {
            answer = await FillAsync(answer, Among, Where(parent => !parent.IsWhole)).ConfigureAwait(false);
            answer = await FillAsync(answer, scope.ReachesSuperseded ? walk.Every : walk.Current, WithoutTotal(answer)).ConfigureAwait(false);
        }

        return page.WithTotal && WithoutTotal(answer) is { Length: > 0 } uncounted
            ? answer.WithTotals(uncounted, await CountAsync(Of(uncounted), cancellation).ConfigureAwait(false))
            : answer;

        int[] Where(Func<DutyParent, bool> holds) => [.. Enumerable.Range(0, parents.Count).Where(place => holds(parents[place]))];

        DutyParent[] Of(int[] places) => Array.ConvertAll(places, place => parents[place]);

        async ValueTask<DutyAnswer> FillAsync(DutyAnswer known, CypherStatement statement, int[] places) =>
            places.Length == 0 ? known : known.With(places, await PagesAsync(statement, Of(places), page.Parts, slice, cancellation).ConfigureAwait(false));
    }

    private static int[] WithoutTotal(DutyAnswer answer) => [.. answer.Pages.Index().Where(page => page.Item.Total is null).Select(page => page.Index)];

    private async ValueTask<int[]> CountAsync(DutyParent[] parents, CancellationToken cancellation)
    {
        var rows = scope.HasOnlyLists && parents is [{ IsWhole: true }]
            ? await cypher.ReadAsync(CountLists, Asking.Of(("lists", scope.Lists)), cancellation).ConfigureAwait(false)
            : await cypher.ReadAsync(Count, scope.Asked(("parents", Asked(parents)), ("lists", scope.Lists)), cancellation).ConfigureAwait(false);
        return rows.As(static counted => counted.Rows.Select(row => new Cells(row).Number(0)).ToArray());
    }

    private async ValueTask<DutyAnswer> PagesAsync(CypherStatement find, DutyParent[] parents, DutyParts parts, PageSlice slice, CancellationToken cancellation)
    {
        string[] owners = withOwners ? [.. parents.SelectMany(parent => parent.Ids)] : [];
        var rows = await cypher.ReadAsync(
            PageStatements.Of(find, AroundOf(parts, owners)),
            scope.Asked(
            [
                ("parents", Asked(parents)), ("few", Few), ("key", walk.Key), .. slice.Asked, ("owners", owners.Length == 0 ? null : owners), .. Asked(parts),
            ]),
            cancellation).ConfigureAwait(false);
        return rows.As(DutyAnswer.Read);
    }

    /// <summary>Returns the parameters that say which parts of the duties to return.</summary>
    public static (string Name, object? Value)[] Asked(DutyParts parts) =>
    [
        ("clauses", parts.HasFlag(DutyParts.Clauses)), ("departments", parts.HasFlag(DutyParts.Departments)), ("acts", parts.HasFlag(DutyParts.LegalActs)),
        ("documents", parts.HasFlag(DutyParts.Document)), ("details", parts.HasFlag(DutyParts.Details)),
    ];

    /// <summary>Returns the kinds of nodes around the duties that some parts need.</summary>
    public static Around AroundOf(DutyParts parts) =>
        Where(parts.HasFlag(DutyParts.Township), Around.Townships)
        | Where(parts.HasFlag(DutyParts.Category), Around.Categories)
        | Where(parts.HasFlag(DutyParts.Departments), Around.Departments)
        | Where(parts.HasFlag(DutyParts.LegalActs), Around.Acts)
        | Where(parts.HasFlag(DutyParts.Document), Around.Documents)
        | Where(parts.HasFlag(DutyParts.Topic), Around.Topics);

    private Around AroundOf(DutyParts parts, string[] owners)
    {
        // A cursor of the category order contains the position of the category.
        return AroundOf(parts)
            | Where(walk.Order == DutyOrder.Category, Around.Categories)
            | Where(Owns(NodeId.TownshipPrefix), Around.OwningTownships)
            | Where(Owns(NodeId.DepartmentPrefix), Around.OwningDepartments);

        bool Owns(string prefix) => Array.Exists(owners, id => id.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static Around Where(bool holds, Around around) => holds ? around : Around.None;

    private static object?[] Asked(DutyParent[] parents) => Array.ConvertAll(parents, object? (parent) => parent.Asked());
}
