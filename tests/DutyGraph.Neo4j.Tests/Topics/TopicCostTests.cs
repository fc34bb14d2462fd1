using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests.Topics;

/// <summary>The cost of updating topics depends on the new township, not on the size of the graph.</summary>
public sealed class TopicCostTests(Neo4jDatabase database) : ServerTests(database)
{
    private static readonly Lazy<Published> Lists = new(Published.Read);

    [SkippableFact]
    public async Task RunAsync_OneMoreTownship_TouchesNoMoreOfTheDatabaseInALargerGraph()
    {
        var (small, large) = (await ProfilesAsync(times: 2), await ProfilesAsync(times: 8));

        Assert.Equal(small.Select(profile => profile.Statement), large.Select(profile => profile.Statement));
        Assert.All(small.Zip(large), pair => Assert.True(
            pair.Second.Hits <= (pair.First.Hits * 3 / 2) + 50,
            $"{pair.First.Statement} {pair.First.Hits} hits with ten townships, {pair.Second.Hits} with forty"));
        Assert.All(
            large,
            profile => Assert.DoesNotContain(
                profile.Operators, one => one is "NodeByLabelScan" or "AllNodesScan" or "UnionNodeByLabelsScan" or "DirectedRelationshipTypeScan"));
    }

    /// <summary>Returns the profiles of the statements that update topics after the lists of one more township were written.</summary>
    private async Task<IReadOnlyList<ProfiledStatement>> ProfilesAsync(int times)
    {
        await Database.WipeAsync();
        Facts[] facts = [.. Lists.Value.Facts(times + 1)];
        await LoadAsync(facts[..(5 * times)]);
        await Writer.WriteAsync([facts[5 * times]], default);
        using var profiling = new ProfilingHandler();
        await using var cypher = QueryApiCypher.Create(Database.Options, TimeProvider.System, profiling);

        Assert.True(await new TopicDerivation(cypher, TopicRules.None).RunAsync(starting: null, default));

        return profiling.Profiles;
    }
}
