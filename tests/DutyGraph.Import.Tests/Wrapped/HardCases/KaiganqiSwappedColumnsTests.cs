using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

// ASSIST 85 and 112 print the township's column before the superior's (kaiganqi 3101-3119, 4166-4190).
// The township's last clause has lost its 。, which stands alone after the superior's last line.
public sealed class KaiganqiSwappedColumnsTests
{
    [Theory]
    [InlineData(85, "市城管局加强对违反城市市容和环境卫生管理条例的监督检查", "开展相关法律法规宣传；")]
    [InlineData(112, "市公安局负责电动车的登记和道路通行工作；", "负责加强本辖区电动车使用安全宣传")]
    public void Read_TownshipColumnPrintedFirst_GivesEachColumnItsOwnClauses(int number, string superior, string township)
    {
        var item = Lists.Item(Lists.Kaiganqi, DutyList.Assist, number);

        Assert.StartsWith(superior, item.Superior[0].Text, StringComparison.Ordinal);
        Assert.StartsWith(township, item.Township[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(85, "对拒不改正的及时上报市城管局处理。", "拒不整改的依法查处。")]
    [InlineData(112, "对拒不改正的上报市消防救援局。", "4.")]
    public void Read_ClosingMarkAlone_GoesToTheColumnThatIsOpen(int number, string township, string superior)
    {
        var item = Lists.Item(Lists.Kaiganqi, DutyList.Assist, number);

        Assert.EndsWith(township, item.Township[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("。。", $"{item.Superior[^1].Number}.{item.Superior[^1].Text}", StringComparison.Ordinal);
        Assert.Contains(superior, $"{item.Superior[^1].Number}.{item.Superior[^1].Text}", StringComparison.Ordinal);
    }
}
