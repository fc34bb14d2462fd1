namespace DutyGraph.Import.Tests;

/// <summary>A page break removes the line with which an item begins, inside a block of a category that only this county has; the items after it
/// continue.</summary>
/// <remarks>If the reader rejected the next item heads, all these items would become part of the item before the gap, and the list would end early without an
/// issue.</remarks>
public sealed class LostHeadTests
{
    private static readonly string[] Heads = ["1 党的建设 开展宣讲", "2 政务管理 做好联络", "3 政务管理 做好公文处理", "4 政务管理 做好档案工作", "5 政务管理 做好值班工作"];

    [Fact]
    public void Read_EveryHead_IsAList() => Assert.Equal(5, Read(Heads).Facts!.Duties.Length);

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 4)]
    [InlineData(4, 5)]
    public void Read_HeadLostInABlockOfAnOwnCategory_IsAGap(int lost, int found)
    {
        var error = Assert.Single(Read([.. Heads.Where((_, index) => index != lost - 1)]).Errors);

        Assert.Equal("NUMBER_GAP", error.Code);
        Assert.EndsWith($"expected {lost}, found {found}.", error.Message.ToString());
    }

    [Fact]
    public void Read_SpanOfTimeInsideAnItem_BeginsNone() =>
        Assert.Equal(5, Read([Heads[0], "在", "1 个工作日内", "或", "2 个工作日内", "或", "7 个工作日内", .. Heads[1..]]).Facts!.Duties.Length);

    private static ReadResult Read(string[] lines) =>
        FactsOf.Read($"岳池县九龙街道基本履职事项清单\n序号 事项类别 事项名称\n{string.Join('\n', lines)}\n");
}
