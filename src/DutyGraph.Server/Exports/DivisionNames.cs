using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Finds divisions by the names in addresses: 昭苏县, 伊犁州.</summary>
internal static class DivisionNames
{
    /// <summary>Returns the ids of divisions.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="names">Short names, full names, keys, codes or ids, as the page takes them.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ExportAddressException">No township is in a division of that name.</exception>
    public static async Task<ImmutableArray<string>> IdsAsync(IDutyGraph graph, ImmutableArray<string> names, CancellationToken cancellation)
    {
        if (names.All(IsId))
        {
            return names;
        }

        var known = await AllAsync(graph, cancellation);
        return [.. names.Select(name => IsId(name) ? name : Find(known, name))];
    }

    private static bool IsId(string name) => name.StartsWith(NodeId.DivisionPrefix, StringComparison.Ordinal);

    private static string Find(IEnumerable<Division> known, string name) =>
        known.FirstOrDefault(division => division.Key == name || division.ShortName == name || division.Name == name || division.Code == name)?.Id
        ?? throw new ExportAddressException("division", $"没有清单涉及“{name}”。 No list is of an area '{name}'.");

    /// <summary>Returns the divisions of all townships and those above them, by level from the region down, then by code.</summary>
    private static async Task<IReadOnlyList<Division>> AllAsync(IDutyGraph graph, CancellationToken cancellation)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var townships = GraphPages.AllAsync(page => graph.TownshipsAsync(new TownshipFilter(), page, cancellation));
        await foreach (var township in townships.WithCancellation(cancellation))
        {
            asked.Add(township.DivisionId);
        }

        var found = new Dictionary<string, Division>(StringComparer.Ordinal);
        while (asked.Count > 0)
        {
            var divisions = (await graph.NodesAsync([.. asked], cancellation)).OfType<Division>().ToArray();
            foreach (var division in divisions)
            {
                found[division.Id] = division;
            }

            asked = [.. divisions.Select(division => division.ParentId).OfType<string>().Where(id => !found.ContainsKey(id))];
        }

        return [.. found.Values.OrderBy(division => division.Level).ThenBy(division => division.Code, StringComparer.Ordinal)];
    }
}
