using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

// Fifteen items leave the township's cell unnumbered, and ASSIST 70 has none at all (kaiganqi 2534-2587).
// No second 1. then shows where the superior's column ends.
public sealed class KaiganqiUnnumberedTownshipTests
{
    [Theory]
    [InlineData(15, 7, "宣传实习、见习政策，")]
    [InlineData(24, 2, "收到市人民法院协助通知后，")]
    [InlineData(25, 6, "摸排本辖区符合候选人资格条件人员，")]
    [InlineData(30, 2, "发生农产品质量安全事故时，")]
    [InlineData(34, 3, "发现病虫害情况后及时上报市农业农村局。")]
    [InlineData(37, 4, "对本辖区小型农田水利工程中斗渠及以下闸门、")]
    [InlineData(38, 3, "开展宣传动员，")]
    [InlineData(57, 2, "受理建设单位或者个人提出的申请，")]
    [InlineData(59, 2, "对本辖区矿产资源开展日常巡查，")]
    [InlineData(61, 9, "建设单位提出申请，会同市自然资源局提出用地意见，")]
    [InlineData(65, 4, "协助市自然资源局监督项目建设单位")]
    [InlineData(77, 4, "协助普查员开展普查工作，")]
    [InlineData(82, 2, "组织各村填报统计调查表，")]
    [InlineData(95, 4, "组织人员参与赛事活动，")]
    [InlineData(107, 2, "结合消防监督检查和网格巡查，")]
    public void Read_UnnumberedTownshipCell_BeginsWhereTheSuperiorsClausesEnd(int number, int superiorClauses, string township)
    {
        var item = Lists.Item(Lists.Kaiganqi, DutyList.Assist, number);
        var clause = Assert.Single(item.Township);

        Assert.Equal(superiorClauses, item.Superior.Length);
        Assert.Null(clause.Number);
        Assert.StartsWith(township, clause.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoTownshipCell_LeavesItEmptyAndSaysSo()
    {
        var item = Lists.Item(Lists.Kaiganqi, DutyList.Assist, 70);

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], item.Superior.Select(clause => clause.Number!.Value));
        Assert.Empty(item.Township);
        Assert.Equal(IssueSeverity.Missing, Assert.Single(item.Issues).Severity);
    }
}
