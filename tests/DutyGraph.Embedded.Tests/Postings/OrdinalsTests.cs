namespace DutyGraph.Embedded.Tests.Postings;

public sealed class OrdinalsTests
{
    [Theory]
    [InlineData("1 2 3", "2 3 4", "2 3")]
    [InlineData("", "1", "")]
    [InlineData("5", "0 1 2 3 4 5 6 7 8 9", "5")]
    [InlineData("0 9", "0 1 2 3 4 5 6 7 8 9", "0 9")]
    [InlineData("1 3 5", "0 2 4 6", "")]
    [InlineData("7", "1 2 3", "")]
    public void Intersection_TwoSets_IsWhatBothHold(string one, string other, string common)
    {
        Assert.Equal(Set(common), Ordinals.Intersection([Set(one), Set(other)]).ToArray());
        Assert.Equal(Set(common), Ordinals.Intersection([Set(other), Set(one)]).ToArray());
    }

    [Theory]
    [InlineData("3 4", 10)]
    [InlineData("3 4", 100_000)]
    public void Union_OverlappingSets_IsAscendingAndOnceEach(string more, int universe) =>
        Assert.Equal([0, 3, 4, 9], Ordinals.Union([Set("0 4 9"), Set(more), Set("")], universe).ToArray());

    [Fact]
    public void Union_OfNoSets_IsEmpty() => Assert.Equal(0, Ordinals.Union([], 10).Length);

    [Fact]
    public void SetAlgebra_RandomSets_IsAsByLinq()
    {
        var random = new Random(1);
        for (var round = 0; round < 300; round++)
        {
            var universe = random.Next(1, 3000);
            var sets = Enumerable.Range(0, random.Next(2, 5)).Select(_ => Draw(random, universe)).ToArray();

            Assert.Equal(
                sets.Aggregate((one, other) => [.. one.Intersect(other).Order()]),
                Ordinals.Intersection(sets.Select(set => new ReadOnlyMemory<int>(set))).ToArray());
            Assert.Equal(
                sets.SelectMany(set => set).Distinct().Order(),
                Ordinals.Union([.. sets.Select(set => new ReadOnlyMemory<int>(set))], universe).ToArray());
        }
    }

    private static int[] Draw(Random random, int universe)
    {
        var density = random.NextDouble() * random.NextDouble();
        return [.. Enumerable.Range(0, universe).Where(_ => random.NextDouble() < density)];
    }

    private static int[] Set(string ordinals) =>
        [.. ordinals.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ordinal => int.Parse(ordinal, provider: null))];
}
