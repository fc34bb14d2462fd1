using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <content>Search.</content>
public sealed partial class Neo4jGraph
{
    /// <inheritdoc/>
    public async ValueTask<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var search = new SearchAsking(cypher, request);
        var (finding, looking, counting) = (
            search.PageAsync(cancellation).AsTask(), search.HasPreviousAsync(cancellation).AsTask(), search.CountsAsync(cancellation).AsTask());
        await Task.WhenAll(finding, looking, counting).ConfigureAwait(false);

        var (ids, counts) = (await finding.ConfigureAwait(false), await counting.ConfigureAwait(false));
        var nodes = await NodesAsync([.. ids.Take(request.Page.Size)], cancellation).ConfigureAwait(false);

        // A node that has been removed meanwhile is no longer a hit.
        var hits = new Page<SearchHit>(
            [.. nodes.OfType<GraphNode>().Select(node => new SearchHit(node, request.Text))],
            HasNext: ids.Length > request.Page.Size,
            HasPrevious: await looking.ConfigureAwait(false),
            request.Page.WithTotal ? counts!.Kinds.Sum(kind => kind.Count) : null,
            hit => hit.Key.Encode());
        return new SearchAnswer(hits, request.Facets is null ? null : counts);
    }
}
