using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

// liugong opens <ol style="list-style-type: none"> in every cell of clauses and never closes it.
// Many cells have no numbers: each clause ends in ； and a space, while a ； without a space stays inside its clause.
public sealed class LiugongUnnumberedClausesTests
{
    [Theory]
    [InlineData(9, 2, 3)]
    [InlineData(10, 5, 4)]
    [InlineData(35, 4, 6)]
    [InlineData(46, 4, 4)]
    [InlineData(47, 4, 3)]
    public void Read_CellWithoutNumbers_IsAClauseEachPiece(int number, int superior, int township)
    {
        var item = Lists.Item(Lists.Liugong, DutyList.Assist, number);

        Assert.Equal((superior, township), (item.Superior.Length, item.Township.Length));
        Assert.All(item.Superior.Concat(item.Township), clause => Assert.Null(clause.Number));
    }

    [Fact]
    public void Read_SemicolonWithoutSpace_StaysInsideItsClause() =>
        Assert.Equal(
            "按规范要求组织开展测绘，签订协议书，埋设界桩，上报备案；配合做好市级以上行政区域界线的测绘工作；",
            Lists.Item(Lists.Liugong, DutyList.Assist, 10).Township[0].Text);
}

// ASSIST 39 sets a heading and its text under one number: "1. 分户工作： 收到申请后…".
// ASSIST 83 sets department headings with ： between clauses, and numbering restarts under each.
public sealed class LiugongHeadingTests
{
    [Fact]
    public void Read_HeadingUnderANumber_IsOneClauseWithItsText()
    {
        var first = Lists.Item(Lists.Liugong, DutyList.Assist, 39).Superior[0];

        Assert.Equal(1, first.Number);
        Assert.StartsWith("分户工作：收到申请后", first.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DepartmentHeadings_StandAloneAndNumbersRestart()
    {
        var clauses = Lists.Item(Lists.Liugong, DutyList.Assist, 83).Superior;

        Assert.Equal(["市城市管理局：", "市市场监督管理局：", "市交通运输局：", "市公安局："], clauses.Where(clause => clause.Number is null).Select(clause => clause.Text));
        Assert.All(clauses.Zip(clauses.Skip(1)).Where(pair => pair.First.Number is null), pair => Assert.Equal(1, pair.Second.Number));
    }
}
