using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

// Inside a cell 一、二、 or a department with a colon stands over clauses that begin at 1 again (kaiganqi 1187, 1231, 1745, 2051, 3275, 3519, 3828).
// The second 1. is then not where the township's column begins.
public sealed class KaiganqiHeadingsTests
{
    [Theory]
    [InlineData(32, 11, 4)]
    [InlineData(46, 12, 6)]
    [InlineData(55, 13, 8)]
    [InlineData(90, 7, 7)]
    [InlineData(97, 15, 6)]
    [InlineData(104, 9, 10)]
    public void Read_HeadingsInBothColumns_KeepsTheHeadingsOfEach(int number, int superior, int township)
    {
        var item = Lists.Item(Lists.Kaiganqi, DutyList.Assist, number);

        Assert.Equal((superior, township), (item.Superior.Length, item.Township.Length));
        Assert.Equal(item.Superior[0].Text, item.Township[0].Text);
    }

    [Fact]
    public void Read_DepartmentsOverClauses_StayWithTheSuperiors()
    {
        var item = Lists.Item(Lists.Kaiganqi, DutyList.Assist, 31);

        Assert.Equal("市教育局、农业农村局", item.DepartmentsPrinted);
        Assert.Equal(
            [(null, "市教育局："), (null, "推送中职、高职学生相关数据。"), (null, "市农业农村局：")],
            item.Superior.Take(3).Select(clause => (clause.Number, clause.Text)));
    }

    [Fact]
    public void Read_HeadingOverTwoLines_IsJoined() =>
        Assert.Equal("推动商业体系建设，做好本辖区企业保障工作", Lists.Item(Lists.Kaiganqi, DutyList.Assist, 90).Township[0].Text);
}
