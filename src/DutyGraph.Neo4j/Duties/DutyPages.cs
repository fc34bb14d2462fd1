using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Pages of duties, one for each of some parents: first among the candidates to which a condition leads, put in order; where there are too many of them, or all duties are candidates, by walking along
/// the order until the page is full, which is soon, since so many duties meet the conditions.
/// </summary>
/// <param name="cypher">The server.</param>
/// <param name="scope">The conditions of all parents.</param>
/// <param name="walk">The order.</param>
/// <param name="withOwners">Whether townships and departments whose duties are asked for are to come along themselves.</param>
internal sealed class DutyPages(ICypher cypher, DutyScope scope, DutyWalk walk, bool withOwners = false)
{
    /// <summary>So many candidates are put in order. Among some million duties, a page of what more duties than that meet is found along the order within some ten thousand steps.</summary>
    private const int Few = 5000;

    private static readonly CypherStatement Among = CypherFiles.Get("read/duties/among");
    private static readonly CypherStatement Count = CypherFiles.Get("read/duties/count");
    private static readonly CypherStatement CountAll = CypherFiles.Get("read/duties/count-all");

    /// <summary>A page for each parent.</summary>
    /// <param name="parents">Whose duties.</param>
    /// <param name="page">What is asked for.</param>
    /// <param name="slice">The same, as statements take it.</param>
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
        var rows = scope.HasNoCondition && parents is [{ IsWhole: true }]
            ? await cypher.ReadAsync(CountAll, CypherParameters.None, cancellation).ConfigureAwait(false)
            : await cypher.ReadAsync(Count, scope.Asked(("parents", Asked(parents))), cancellation).ConfigureAwait(false);
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

    /// <summary>What of the duties themselves is asked for.</summary>
    public static (string Name, object? Value)[] Asked(DutyParts parts) =>
    [
        ("clauses", parts.HasFlag(DutyParts.Clauses)), ("departments", parts.HasFlag(DutyParts.Departments)), ("acts", parts.HasFlag(DutyParts.LegalActs)),
        ("documents", parts.HasFlag(DutyParts.Document)), ("details", parts.HasFlag(DutyParts.Details)),
    ];

    /// <summary>What is to come along for some parts.</summary>
    public static Around AroundOf(DutyParts parts) =>
        Where(parts.HasFlag(DutyParts.Township), Around.Townships)
        | Where(parts.HasFlag(DutyParts.Category), Around.Categories)
        | Where(parts.HasFlag(DutyParts.Departments), Around.Departments)
        | Where(parts.HasFlag(DutyParts.LegalActs), Around.Acts)
        | Where(parts.HasFlag(DutyParts.Document), Around.Documents)
        | Where(parts.HasFlag(DutyParts.Topic), Around.Topics);

    private Around AroundOf(DutyParts parts, string[] owners)
    {
        // The cursor of a place in the order of categories names the category's own place.
        return AroundOf(parts)
            | Where(walk.Order == DutyOrder.Category, Around.Categories)
            | Where(Owns(NodeId.TownshipPrefix), Around.OwningTownships)
            | Where(Owns(NodeId.DepartmentPrefix), Around.OwningDepartments);

        bool Owns(string prefix) => Array.Exists(owners, id => id.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static Around Where(bool holds, Around around) => holds ? around : Around.None;

    private static object?[] Asked(DutyParent[] parents) => Array.ConvertAll(parents, object? (parent) => parent.Asked());
}
