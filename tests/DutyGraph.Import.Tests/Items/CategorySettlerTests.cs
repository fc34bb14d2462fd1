using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class CategorySettlerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("(十八十八里) 宣")]
    [InlineData("社会管里")]
    public void Settle_SameBlockBeforeAndAfter_IsThatBlock(string printed)
    {
        var item = Read(("社会保障", "甲"), (printed, "乙"), ("社会保障", "丙"))[1];

        Assert.Equal("社会保障", item.Category);
        Assert.Equal(
            (IssueSeverity.Inferred, "CATEGORY_FROM_NEIGHBOURS", printed),
            Assert.Single(item.Issues) is var issue ? (issue.Severity, issue.Code, issue.Printed) : default);
    }

    [Fact]
    public void Settle_PieceOfOneCategoryThatMayStandThere_IsThatCategory()
    {
        var item = Read(("城乡建设", "甲"), ("旅游", "乙"), ("卫生健康", "丙"))[1];

        Assert.Equal(("文化和旅游", "CATEGORY_FROM_FRAGMENT"), (item.Category, Assert.Single(item.Issues).Code));
    }

    [Fact]
    public void Settle_BorderOfTwoBlocks_GoesWithTheItemsThatAreLikeIt()
    {
        var items = Read(("社会保障", "社会保险参保登记"), ("", "医疗保险参保登记"), ("", "临时用地复垦"), ("自然资源", "临时用地审批"));

        Assert.Equal(["社会保障", "社会保障", "自然资源", "自然资源"], items.Select(item => item.Category));
    }

    [Fact]
    public void Settle_NothingToTellTheBlocksApart_StaysAsPrintedAndIsFlagged()
    {
        var item = Read(("社会保障", "甲"), ("13 /L", "乙"), ("自然资源", "丙"))[1];

        Assert.Equal("13 /L", item.Category);
        Assert.Equal((IssueSeverity.Damaged, "CATEGORY_UNREADABLE"), Assert.Single(item.Issues) is var issue ? (issue.Severity, issue.Code) : default);
    }

    [Fact]
    public void Settle_EmptyAndUnsettled_IsMissing() =>
        Assert.Equal(IssueSeverity.Missing, Assert.Single(Read(("社会保障", "甲"), ("", "乙"), ("自然资源", "丙"))[1].Issues).Severity);

    [Fact]
    public void Settle_FirstItemUnread_IsNotFilledFromBelowWithoutEvidence() =>
        Assert.Equal("", Read(("", "甲"), ("自然资源", "乙"))[0].Category);

    [Fact]
    public void Settle_CategoryOfTheCountysOwn_IsTakenAsPrinted() =>
        Assert.Empty(Read(("党的建设", "甲"), ("人民武装", "乙"), ("人民武装", "丙"), ("经济发展", "丁")).SelectMany(item => item.Issues));

    private static IReadOnlyList<ListItem> Read(params (string Category, string Name)[] rows) =>
        Lists.ItemsOf("基本履职事项清单\n序号\t事项类别\t事项名称\n" + string.Concat(rows.Select((row, index) => $"{index + 1}\t{row.Category}\t{row.Name}\n")));
}
