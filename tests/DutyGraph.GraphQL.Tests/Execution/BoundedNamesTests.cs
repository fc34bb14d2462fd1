using DutyGraph.GraphQL.Execution;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>Clients choose the names of operations, so metrics keep a bounded number of them.</summary>
public sealed class BoundedNamesTests
{
    [Fact]
    public void Of_MoreNamesThanTheBound_KeepsTheFirstOnes()
    {
        var names = new BoundedNames(2);

        string[] kept = [names.Of("A"), names.Of("B"), names.Of("A"), names.Of("C"), names.Of("D"), names.Of("B")];

        Assert.Equal(["A", "B", "A", "_OTHER", "_OTHER", "B"], kept);
    }

    [Fact]
    public void Of_ManyAtOnce_HoldsTheBound()
    {
        var names = new BoundedNames(100);

        var kept = Enumerable.Range(0, 10_000).AsParallel().WithDegreeOfParallelism(8).Select(i => names.Of($"{i % 1_000}")).ToHashSet(StringComparer.Ordinal);

        Assert.InRange(kept.Count, 2, 101);
        Assert.Contains(BoundedNames.Other, kept);
    }
}
