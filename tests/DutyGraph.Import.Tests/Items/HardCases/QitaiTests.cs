using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

// qitai's OCR left 26 category cells empty, garbled (168, 208, 271, 274) or cut (202, 222).
// Filling down from above is wrong at the borders of blocks: ASSIST 30, 45 and 62, RECLAIMED 6.
public sealed class QitaiCategoryTests
{
    [Theory]
    [InlineData(168, "社会保障", "(十八十八里) 宣")]
    [InlineData(208, "卫生健康", "13 /L. 16# 1 11")]
    [InlineData(271, "城乡建设", "THV 22 54 TH")]
    [InlineData(202, "文化和旅游", "旅游")]
    [InlineData(222, "应急管理及消防", "应急管理")]
    [InlineData(176, "自然资源", "")]
    [InlineData(199, "文化和旅游", "")]
    [InlineData(231, "应急管理及消防", "")]
    [InlineData(232, "市场监管", "")]
    [InlineData(250, "民生服务", "")]
    [InlineData(254, "社会保障", "")]
    public void Read_DamagedCategory_IsSettledAndSaysWhatWasPrinted(int line, string category, string printed)
    {
        var item = Lists.ItemAt(Lists.Qitai, line);
        var issue = Assert.Single(item.Issues, issue => issue.Field is ItemFields.Category);

        Assert.Equal((category, IssueSeverity.Inferred, printed), (item.Category, issue.Severity, issue.Printed));
    }

    [Fact]
    public void Read_AllCategories_AreSettledAnd26AreFlagged()
    {
        var items = Lists.Items(Lists.Qitai);

        Assert.All(items, item => Assert.Contains(item.Category, Reference.Tables.Categories));
        Assert.Equal(26, items.Count(item => item.Issues.Any(issue => issue.Field is ItemFields.Category)));
    }
}

// qitai's quotation marks are straight, split by line wraps (116, 136, 171) and once without a partner (204).
// Nothing of CSV's quoting applies: a quotation mark neither opens nor closes a cell.
public sealed class QitaiQuotationMarksTests
{
    [Fact]
    public void Read_MarksSplitByAWrap_StayText() =>
        Assert.Contains("\"互联网+督查\"、中国政府网", Lists.ItemAt(Lists.Qitai, 116).Name, StringComparison.Ordinal);

    [Fact]
    public void Read_MarkWithoutAPartner_IsKeptAndTheNameFlagged()
    {
        var item = Lists.ItemAt(Lists.Qitai, 204);

        Assert.Equal("\"万村千乡文化产品惠民行", item.Name);
        Assert.Equal("MARKS_UNBALANCED", Assert.Single(item.Issues, issue => issue.Field is ItemFields.Name).Code);
    }
}

// qitai's cells have lost their top (128, 140), their bottom (171), their numbers (144) or nearly all (172 is only 一).
// A first character of a name is misread (且织开展, T展, 故好, 客实, 1强) or lost (责本镇).
public sealed class QitaiCutCellsTests
{
    [Theory]
    [InlineData(128, "CLAUSES_BEGIN_LATE", "CLAUSES_CUT_BELOW")]
    [InlineData(137, "CLAUSES_CUT_ABOVE")]
    [InlineData(140, "CLAUSES_BEGIN_LATE")]
    [InlineData(167, "CLAUSES_MISSING")]
    [InlineData(171, "CLAUSES_CUT_BELOW")]
    [InlineData(172, "CLAUSES_UNREADABLE")]
    [InlineData(141, "CLAUSES_CUT_BELOW", "CLAUSE_NUMBER_MISREAD")]
    public void Read_CutCell_SaysWhereItIsCut(int line, params string[] codes) =>
        Assert.Equal(codes, Lists.ItemAt(Lists.Qitai, line).Issues.Where(issue => issue.Field is ItemFields.Superior).Select(issue => issue.Code));

    [Fact]
    public void Read_NumberWithoutItsDot_ComesOff() => Assert.Equal([null, 2], Lists.ItemAt(Lists.Qitai, 144).Superior.Select(clause => clause.Number));

    [Fact]
    public void Read_DoubledTail_StaysInItsClause() =>
        Assert.Equal("做好房屋征收与补偿政策宣传和意见征求工作;作;", Lists.ItemAt(Lists.Qitai, 194).Township[0].Text);

    [Theory]
    [InlineData(16)]
    [InlineData(27)]
    [InlineData(38)]
    [InlineData(71)]
    [InlineData(104)]
    [InlineData(112)]
    public void Read_NameWithoutItsFirstCharacter_IsKeptAndFlagged(int line) =>
        Assert.Equal(IssueSeverity.Damaged, Assert.Single(Lists.ItemAt(Lists.Qitai, line).Issues, issue => issue.Field is ItemFields.Name).Severity);

    [Theory]
    [InlineData(149)]
    [InlineData(154)]
    [InlineData(158)]
    [InlineData(163)]
    [InlineData(197)]
    [InlineData(218)]
    public void Read_DamagedDepartments_AreFlagged(int line) =>
        Assert.Equal(IssueSeverity.Damaged, Assert.Single(Lists.ItemAt(Lists.Qitai, line).Issues, issue => issue.Field is ItemFields.Departments).Severity);

    [Fact]
    public void Read_LastRowWithoutLineEnd_IsRead() => Assert.Equal(26, Lists.Items(Lists.Qitai)[^1].Number);

    [Fact]
    public void Read_CompatibilityIdeograph_StaysAsPrinted() => Assert.Equal("国土调査工作", Lists.ItemAt(Lists.Qitai, 177).Name);
}
