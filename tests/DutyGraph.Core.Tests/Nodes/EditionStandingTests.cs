namespace DutyGraph.Core.Tests.Nodes;

public sealed class EditionStandingTests
{
    [Fact]
    public void Of_DatedAndUndated_TheNewestMonthIsInForceAndEachIsTheLastOfItsMonth() => Assert.Equal(
        [new("undated", false, 0, true), new("2024", false, 0, true), new("2025", true, 0, true)],
        EditionStanding.Of([("2025", "2025-07", 0), ("undated", null, 1), ("2024", "2024-12", 2)]));

    [Fact]
    public void Of_SeveralOfOneMonth_TheOneImportedLastIsInForceAndTheyAreNumberedWithoutGaps() => Assert.Equal(
        [new("old", false, 0, true), new("first", false, 0, false), new("second", false, 1, false), new("third", true, 2, true)],
        EditionStanding.Of([("third", "2025-07", 9), ("first", "2025-07", 1), ("old", null, 8), ("second", "2025-07", 4)]));

    [Fact]
    public void Of_SeveralOfAnOlderMonth_NoneOfThemIsInForce() => Assert.Equal(
        [new("first", false, 0, false), new("second", false, 1, true), new("new", true, 0, true)],
        EditionStanding.Of([("new", "2025-07", 0), ("first", "2024-12", 1), ("second", "2024-12", 2)]));

    [Fact]
    public void Of_None_IsNone() => Assert.Empty(EditionStanding.Of([]));
}
