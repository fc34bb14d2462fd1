using DutyGraph.Core;
using DutyGraph.Embedded;

namespace DutyGraph.Benchmarks.Searching;

/// <summary>The graph in memory: all kinds of node, with total and facets on every page.</summary>
internal sealed class OurSearch(EmbeddedGraph graph) : Searched
{
    private static readonly SearchFacetSizes Facets = new(20, 20);

    public override string Name => "ours, with facets";

    public override int ShortestWord => 1;

    public override Action? Ask(string word)
    {
        var first = Search(word, after: null);
        return first.Hits.HasNext ? () => Search(word, first.Hits.CursorOf(first.Hits.Items[^1])) : null;
    }

    public override void Dispose()
    {
    }

    /// <summary>The first search builds the index.</summary>
    protected override long Take(IEnumerable<Duty> duties)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Search("构建", after: null);
        return GC.GetTotalMemory(forceFullCollection: true) - before;
    }

    private SearchAnswer Search(string word, string? after)
    {
        var page = new PageRequest(PageSize, After: after, WithTotal: true);
        return graph.SearchAsync(new SearchRequest(SearchText.Of(word), null, DutyFilter.All, page, Facets), default).AsTask().GetAwaiter().GetResult();
    }
}
