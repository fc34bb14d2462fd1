using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The answer of the command <c>search</c>.</summary>
/// <param name="Answer">The answer of the graph.</param>
/// <param name="Names">Names of the townships, departments and categories in the answer, by id.</param>
internal sealed record SearchFound(SearchAnswer Answer, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>The number of rows in each facet.</summary>
    private const int MostCounts = 5;

    /// <summary>Runs the search.</summary>
    /// <exception cref="UsageException">The graph has no township with a given name.</exception>
    public static async Task<SearchFound> AskAsync(
        IDutyGraph graph, SearchText text, ImmutableArray<SearchKind>? kinds, ImmutableArray<DutyList>? lists, IReadOnlyCollection<string> townships, int first,
        CancellationToken cancellation)
    {
        var filter = new DutyFilter
        {
            Lists = lists,
            Townships = townships.Count == 0 ? null : await KnownNames.TownshipsAsync(graph, townships, cancellation),
        };
        var answer = await graph.SearchAsync(
            new SearchRequest(text, kinds, filter, new PageRequest(first, WithTotal: true), new SearchFacetSizes(MostCounts, MostCounts)), cancellation);
        var facets = answer.Facets!;
        string[] named =
        [
            .. answer.Hits.Items.Select(hit => hit.Node).OfType<Duty>().Select(duty => duty.TownshipId)
                .Concat(facets.Categories.Concat(facets.Townships).Concat(facets.Departments).Select(count => count.Value)).Distinct(StringComparer.Ordinal),
        ];
        var nodes = await graph.NodesAsync(named, cancellation);
        return new SearchFound(answer, nodes.OfType<GraphNode>().ToDictionary(node => node.Id, NameOf, StringComparer.Ordinal));
    }

    /// <summary>Returns the display name of a node.</summary>
    public static string NameOf(GraphNode node) => node switch
    {
        Township township => township.FullName,
        Department department => department.Name,
        Category category => category.Name,
        LegalAct act => act.Title,
        Topic topic => topic.Name,
        Duty duty => duty.Name,
        _ => throw new ArgumentException($"Nothing is found that is a {node.GetType().Name}.", nameof(node)),
    };
}
