using DutyGraph.Core;

namespace DutyGraph.Cli.Tests.Rank;

public sealed class RankQuestionTests
{
    [Theory]
    [InlineData(SupportMeasure.Duties)]
    [InlineData(SupportMeasure.Duties, DutyList.Assist)]
    [InlineData(SupportMeasure.Duties, DutyList.Reclaimed, DutyList.Assist)]
    [InlineData(SupportMeasure.Reclaimed, DutyList.Reclaimed)]
    [InlineData(SupportMeasure.Reclaimed, DutyList.Basic, DutyList.Reclaimed)]
    public void MeasureOf_Lists_IsWhatTheyHaveToCount(SupportMeasure expected, params DutyList[] lists) =>
        Assert.Equal(expected, RankQuestion.MeasureOf(lists));

    [Theory]
    [InlineData(SupportMeasure.Leads)]
    [InlineData(SupportMeasure.Leads, DutyList.Assist, DutyList.Basic)]
    [InlineData(SupportMeasure.Reclaimed, DutyList.Reclaimed)]
    public void Contradiction_ListThatTheMeasureCounts_IsNone(SupportMeasure by, params DutyList[] lists) =>
        Assert.Null(RankQuestion.Contradiction(by, lists));

    [Theory]
    [InlineData("BASIC duties are the township's own and name no department: use --list ASSIST or RECLAIMED.", SupportMeasure.Reclaimed, DutyList.Basic)]
    [InlineData("LEADS counts ASSIST duties, but --list allows only RECLAIMED BASIC.", SupportMeasure.Leads, DutyList.Reclaimed, DutyList.Basic)]
    [InlineData("RECLAIMED counts RECLAIMED duties, but --list allows only ASSIST.", SupportMeasure.Reclaimed, DutyList.Assist)]
    public void Contradiction_ListsWithoutWhatTheMeasureCounts_SaysSoInsteadOfRankingZeroes(string expected, SupportMeasure by, params DutyList[] lists) =>
        Assert.Equal(expected, RankQuestion.Contradiction(by, lists)?.English);
}
