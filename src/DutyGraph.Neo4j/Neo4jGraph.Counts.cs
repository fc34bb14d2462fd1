using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <content>Counts and rankings.</content>
public sealed partial class Neo4jGraph
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DutyCounts?>> CountsAsync(CountOwner owner, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var counts = await ListCounts.OfAsync(cypher, owner, ids, cancellation).ConfigureAwait(false);
        return [.. ids.Select(id => counts.TryGetValue(id, out var known) ? known : (DutyCounts?)null)];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ImmutableArray<Support>?>> SupportOfTownshipsAsync(
        IReadOnlyList<string> townshipIds, int first, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        var (supports, departments) = await TownshipSupport.OfAsync(cypher, townshipIds, first, cancellation).ConfigureAwait(false);
        Remember(departments);
        return [.. townshipIds.Select(id => supports.TryGetValue(id, out var known) ? known : (ImmutableArray<Support>?)null)];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<SupportTotals?>> SupportAsync(SupportGroup group, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var totals = await GroupTotals.AskAsync(cypher, group, ids, cancellation).ConfigureAwait(false);
        return [.. ids.Select(id => totals.TryGetValue(id, out var known) ? known : (SupportTotals?)null)];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<SupportRank>> RankAsync(
        SupportMeasure by, SupportGroup group, DutyFilter filter, int first, SupportParts parts, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        var scope = new DutyScope(filter);
        if (scope.IsNone || first == 0)
        {
            return [];
        }

        var ranking = await GroupRanking.AskAsync(cypher, group, by, scope, first, parts, cancellation).ConfigureAwait(false);
        Remember(ranking.Nodes);
        return ranking.Ranks.Length <= first ? ranking.Ranks : ranking.Ranks[..first];
    }

    /// <inheritdoc/>
    public async ValueTask<Statistics> StatisticsAsync(DutyFilter filter, CancellationToken cancellation)
    {
        var scope = new DutyScope(filter);
        if (scope.IsNone)
        {
            return new Statistics(0, 0, 0, 0, 0, 0, default, [], []);
        }

        var counted = await ScopeStatistics.OfAsync(cypher, scope, cancellation).ConfigureAwait(false);
        Remember(counted.Nodes);
        return counted.Statistics;
    }
}
