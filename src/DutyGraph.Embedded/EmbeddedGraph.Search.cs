using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <content>Search.</content>
public sealed partial class EmbeddedGraph
{
    // Built on first use, so that startup does not wait for it.
    private readonly Lazy<SearchIndex> _search;

    /// <summary>Builds the search index if it is not built yet.</summary>
    public void PrepareSearch() => _ = _search.Value;

    /// <inheritdoc/>
    public ValueTask<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellation.ThrowIfCancellationRequested();
        var index = _search.Value;
        using var allowed = index.Allowed(request, _selection.Where(request.Filter));
        using var walk = new SearchWalk(index, request, allowed);
        var hits = walk.Run();
        return ValueTask.FromResult(new SearchAnswer(hits, request.Facets is { } sizes ? index.Counts.Of(walk.Found, sizes) : null));
    }
}
