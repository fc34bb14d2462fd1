using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Runs a search. Full-text indexes lead to candidates; the folded texts of a candidate decide whether it matches, and how well.</summary>
internal sealed class SearchAsking
{
    private static readonly CypherStatement Matches = CypherFiles.Get("read/search/matches");
    private static readonly CypherStatement Page = CypherFiles.Get("read/search/page");
    private static readonly CypherStatement Counts = CypherFiles.Get("read/search/counts");

    // Both continue the statement of the matches.
    private static readonly Lazy<CypherStatement> PageOfMatches = new(() => Matches.Then([Page]) with { Name = Page.Name });
    private static readonly Lazy<CypherStatement> CountsOfMatches = new(() => Matches.Then([Counts]) with { Name = Counts.Name });

    private readonly ICypher _cypher;
    private readonly SearchRequest _request;
    private readonly DutyScope _scope;
    private readonly (string Name, object? Value)[] _asked;
    private readonly IReadOnlyDictionary<string, object?>? _from;

    /// <summary>Prepares a search.</summary>
    /// <exception cref="InvalidCursorException">The cursor of the page is not a cursor of a search.</exception>
    public SearchAsking(ICypher cypher, SearchRequest request)
    {
        _cypher = cypher;
        _request = request;
        _scope = new DutyScope(request.Filter);
        _from = request.Page.After is { } cursor ? Place(SearchKey.Decode(cursor)) : null;
        var query = FullText.ContainingAll(request.Text.Words);
        SearchKind[] wanted =
            [.. Enum.GetValues<SearchKind>().Where(kind => request.Kinds?.Contains(kind) != false && (kind != SearchKind.Duty || !_scope.IsNone))];
        _asked =
        [
            ("words", request.Text.Words.ToArray()), ("whole", request.Text.Whole),
            ("duties", Queries(SearchKind.Duty)), ("departments", Queries(SearchKind.Department)),
            ("townships", Queries(SearchKind.Township)), ("acts", Queries(SearchKind.LegalAct)), ("topics", Queries(SearchKind.Topic)),
            ("all", query is null ? wanted.Select(kind => kind.ToString()).ToArray() : []),
        ];

        string[]? Queries(SearchKind kind) => query is not null && wanted.Contains(kind) ? [query] : null;
    }

    /// <summary>Returns the ids of the hits on the page, and of the next hit.</summary>
    public ValueTask<ImmutableArray<string>> PageAsync(CancellationToken cancellation) =>
        _request.Page.WithItems ? IdsAsync(_request.Page.Size + 1, behind: false, cancellation) : ValueTask.FromResult(ImmutableArray<string>.Empty);

    /// <summary>Whether there is a hit before the page.</summary>
    public async ValueTask<bool> HasPreviousAsync(CancellationToken cancellation) =>
        _request.Page.WithItems && _from is not null && !(await IdsAsync(1, behind: true, cancellation).ConfigureAwait(false)).IsEmpty;

    /// <summary>Returns counts over all hits; null if none are requested.</summary>
    public async ValueTask<SearchFacets?> CountsAsync(CancellationToken cancellation)
    {
        if (!_request.Page.WithTotal && _request.Facets is null)
        {
            return null;
        }

        var sizes = _request.Facets ?? new SearchFacetSizes(0, 0);
        var asked = _scope.Asked([.. _asked, ("townshipRows", sizes.Townships), ("departmentRows", sizes.Departments)]);
        var rows = await _cypher.ReadAsync(CountsOfMatches.Value, asked, cancellation).ConfigureAwait(false);
        return rows.As(Read);
    }

    private static SearchFacets Read(CypherRows rows)
    {
        var cells = new Cells(rows.Rows[0]);
        return new SearchFacets(
            [.. cells.Each(0, row => new HitCount<SearchKind>(Enum.Parse<SearchKind>(row.Text(0)), row.Number(1))).OrderBy(kind => kind.Value)],
            [.. cells.Each(1, row => new HitCount<DutyList>(row.Constant<DutyList>(0), row.Number(1))).OrderBy(list => list.Value)],
            [.. cells.Each(2, Count)], [.. cells.Each(3, Count)], [.. cells.Each(4, Count)]);

        static HitCount<string> Count(Cells row) => new(row.Text(0), row.Number(1));
    }

    /// <summary>
    /// Returns a position among the hits as a parameter. The id becomes a sort key, so that Neo4j compares it in memory in the order of code points.
    /// </summary>
    private static IReadOnlyDictionary<string, object?> Place(SearchKey key) =>
        Asking.Map(("tier", (int)key.Tier), ("length", key.Length), ("key", SortKey.Of(key.Id)));

    private async ValueTask<ImmutableArray<string>> IdsAsync(int size, bool behind, CancellationToken cancellation)
    {
        var rows = await _cypher.ReadAsync(
            PageOfMatches.Value, _scope.Asked([.. _asked, ("from", _from), ("behind", behind), ("size", size)]), cancellation).ConfigureAwait(false);
        return rows.As(static found => new Cells(found.Rows[0]).Texts(0));
    }
}
