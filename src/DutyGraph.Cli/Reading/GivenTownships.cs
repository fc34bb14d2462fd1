using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Townships that the user names.</summary>
internal static class GivenTownships
{
    /// <summary>Their ids.</summary>
    /// <param name="graph">Where they are looked up.</param>
    /// <param name="given">As <see cref="Named.Find"/> takes them.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="UsageException">The graph has no such township, or several.</exception>
    public static async Task<ImmutableArray<string>> FindAsync(IDutyGraph graph, IEnumerable<string> given, CancellationToken cancellation)
    {
        var known = await GraphPages.AllAsync(page => graph.TownshipsAsync(new TownshipFilter(), page, cancellation))
            .Select(township => new Named(township.Id, township.FullName, township.Name)).ToListAsync(cancellation);
        return [.. given.Select(name => Named.Find(name, known, "乡镇", "township"))];
    }
}
