namespace DutyGraph.Import.Tests;

// dashitou 259 and 260 have a seventh column: empty on 259; on 260 it is the second half of the township's clauses.
// The superior's cell of 260 has lost its own second half.
public sealed class DashitouSeventhColumnTests
{
    private readonly ListItem _item = Lists.ItemAt(Lists.Dashitou, 260);

    [Fact]
    public void Read_CellBeyondTheLastColumn_GoesOnWithTheTownships()
    {
        Assert.Equal([1, 1, 2, 3, 2, 1, 2, 3], _item.Township.Select(clause => clause.Number!.Value));
        Assert.Equal("农作物秸秆禁烧", _item.Township[4].Text);
    }

    [Fact]
    public void Read_HeadingThatOnlyOneSideHas_IsMissingOnTheOther() =>
        Assert.Equal(
            [("COLUMN_BEYOND_LAST", ItemFields.Township), ("HEADINGS_MISSING", ItemFields.Superior)],
            _item.Issues.Select(issue => (issue.Code, issue.Field)));

    [Fact]
    public void Read_EmptyCellBeyondTheLastColumn_SaysNothing() => Assert.Empty(Lists.ItemAt(Lists.Dashitou, 259).Issues);
}

// dashitou sets departments over their clauses as headings, in paragraphs of their own (299) or before a space (309, 310, 313).
// 209 numbers its two clauses 一、 and 二、, with nothing under them.
public sealed class DashitouHeadingsInCellsTests
{
    [Fact]
    public void Read_HeadingInItsOwnParagraph_StandsOverAClauseEachSentence() =>
        Assert.Equal(
            ["县应急管理局", "县自然资源局", "县住房和城乡建设局", "县水利局"],
            Lists.ItemAt(Lists.Dashitou, 299).Superior.Where(clause => clause.Text[^1] is not ('；' or ';' or '。')).Select(clause => clause.Text));

    [Fact]
    public void Read_HeadingBehindNumberedClauses_EndsThem() =>
        Assert.Equal([null, 1, 2, 3, 4, 5, null, null], Lists.ItemAt(Lists.Dashitou, 309).Superior.Select(clause => clause.Number));

    [Fact]
    public void Read_ChineseNumbersWithNothingUnderThem_NumberClauses() =>
        Assert.Equal([1, 2], Lists.ItemAt(Lists.Dashitou, 209).Superior.Select(clause => clause.Number!.Value));
}
