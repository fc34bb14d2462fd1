using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Finds the ids of names from the user, by the rules of <see cref="Named.Find"/>.</summary>
internal static class KnownNames
{
    /// <summary>Returns the ids of townships.</summary>
    /// <exception cref="UsageException">The graph has no such township.</exception>
    public static async Task<ImmutableArray<string>> TownshipsAsync(IDutyGraph graph, IEnumerable<string> given, CancellationToken cancellation)
    {
        var known = await GraphPages.AllAsync(page => graph.TownshipsAsync(new TownshipFilter(), page, cancellation))
            .Select(township => new Named(township.Id, township.FullName, township.Name)).ToListAsync(cancellation);
        return [.. given.Select(name => Named.Find(name, known, new("乡镇", "township")))];
    }

    /// <summary>Returns the ids of categories.</summary>
    /// <exception cref="UsageException">The graph has no such category.</exception>
    public static async Task<ImmutableArray<string>> CategoriesAsync(IDutyGraph graph, IEnumerable<string> given, CancellationToken cancellation)
    {
        var known = (await graph.CategoriesAsync(cancellation)).Select(category => new Named(category.Id, category.Name, category.Name)).ToList();
        return [.. given.Select(name => Named.Find(name, known, new("事项类别", "category")))];
    }
}
