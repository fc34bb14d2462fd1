using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Reads all nodes that documents state, through the questions of the graph, so that exports from all stores are equal.</summary>
internal static class GraphNodes
{
    /// <summary>Returns all nodes, including superseded editions, label by label in page order.</summary>
    public static async IAsyncEnumerable<GraphNode> AllAsync(IDutyGraph graph, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var townships = await GraphPages.AllAsync(page => graph.TownshipsAsync(new TownshipFilter(), page, cancellation)).ToListAsync(cancellation);
        var departments = await GraphPages.AllAsync(page => graph.DepartmentsAsync(new DepartmentFilter(), page, cancellation)).ToListAsync(cancellation);
        var divisions = await DivisionsAsync(
            graph,
            townships.Select(township => township.DivisionId).Concat(departments.Select(department => department.DivisionId).OfType<string>()),
            cancellation);
        foreach (var node in divisions.Concat<GraphNode>(townships).Concat(departments))
        {
            yield return node;
        }

        foreach (var category in await graph.CategoriesAsync(cancellation))
        {
            yield return category;
        }

        var rest = GraphPages.AllAsync(page => graph.DepartmentKindsAsync(page, cancellation)).Select(kind => (GraphNode)kind)
            .Concat(GraphPages.AllAsync(page => graph.LegalActsAsync(new LegalActFilter(), page, cancellation)))
            .Concat(GraphPages.AllAsync(page => graph.DocumentsAsync(page, cancellation)))
            .Concat(GraphPages.AllAsync(page => graph.DutiesAsync(new DutyFilter { Editions = Editions.All }, DutyOrder.Printed, page, cancellation)));
        await foreach (var node in rest)
        {
            yield return node;
        }
    }

    /// <summary>Returns the divisions with these ids and all divisions above them, by code.</summary>
    private static async Task<IEnumerable<Division>> DivisionsAsync(IDutyGraph graph, IEnumerable<string> ids, CancellationToken cancellation)
    {
        var found = new SortedDictionary<string, Division>(StringComparer.Ordinal);
        for (var wanted = ids.Distinct().ToList(); wanted.Count > 0;)
        {
            var nodes = await graph.NodesAsync(wanted, cancellation);
            foreach (var (id, node) in wanted.Zip(nodes))
            {
                found[id] = node as Division ?? throw new InvalidOperationException($"The graph names {id}, which is no division of it.");
            }

            wanted = [.. nodes.OfType<Division>().Select(division => division.ParentId).OfType<string>().Distinct().Where(id => !found.ContainsKey(id))];
        }

        return found.Values;
    }
}
