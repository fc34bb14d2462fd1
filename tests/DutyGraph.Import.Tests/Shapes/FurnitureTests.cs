using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class FurnitureTests
{
    [Theory]
    [InlineData("基本履职事项清单", DutyList.Basic, null)]
    [InlineData("伊犁州昭苏县昭苏镇配合履职事项清单", DutyList.Assist, "伊犁州昭苏县昭苏镇")]
    [InlineData(" 昌吉州奇台县奇台镇 上级部门收回事项清单 ", DutyList.Reclaimed, "昌吉州奇台县奇台镇")]
    [InlineData("## 二、配合履职事项清单", DutyList.Assist, null)]
    [InlineData("（三）上级收回事项清单", DutyList.Reclaimed, null)]
    [InlineData("### 2. 配合履职事项清单", DutyList.Assist, null)]
    [InlineData("附表1：基本履职事项清单", DutyList.Basic, null)]
    [InlineData("宜兴市湖㳇镇基本履职事项清单", DutyList.Basic, "宜兴市湖㳇镇")]
    [InlineData("二九〇农场基本履职事项清单", DutyList.Basic, "二九〇农场")]
    public void SectionTitleParse_TitleBareOrPrefixed_GivesListAndTownship(string line, DutyList list, string? township) =>
        Assert.Equal(new SectionTitle(list, township), SectionTitle.Parse(line));

    [Theory]
    [InlineData("1. 基本履职事项清单.....\t1")]
    [InlineData("2. 配合履职事项清单\t11")]
    [InlineData("| 3.上级部门收回事项清单..... | 61 |")]
    [InlineData("对照上级规范指引、基本履职事项清单")]
    [InlineData("序号 事项类别 事项名称")]
    public void SectionTitleParse_ContentsOrText_IsNoTitle(string line) => Assert.Null(SectionTitle.Parse(line));

    [Theory]
    [InlineData("序号\t事项类别\t事项名称\t\t\t", DutyList.Basic)]
    [InlineData("序号\t事项 类别\t事项名称\t对应上级 部门\t上级部门职责\t乡镇配合职责", DutyList.Assist)]
    [InlineData("| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |", DutyList.Assist)]
    [InlineData("序号 事项类别 事项名称 对应上级部门 上级部门职责 乡（镇、街道）配合职责", DutyList.Assist)]
    [InlineData("序号 类别 事项名称 承接部门及工作方式", DutyList.Reclaimed)]
    public void ColumnTitlesListOf_TitlesInAnyLayout_SayTheList(string line, DutyList list)
    {
        var titles = Reference.Tables.Titles;
        var columns = line.Contains('\t') ? titles.Read(line.Split('\t'))
            : line.Contains('|') ? titles.Read(line.Split('|'))
            : titles.ReadLine(line);

        Assert.Equal(list, columns!.List);
    }

    [Theory]
    [InlineData("1\t党的建设\t落实党的组织生活制度")]
    [InlineData("序号\t姓名")]
    public void ColumnTitlesListOf_AnythingElse_IsNone(string line) => Assert.Null(Reference.Tables.Titles.Read(line.Split('\t')));

    [Theory]
    [InlineData("第 11 页, 共 42 页", true)]
    [InlineData("第 25 页，共 88 页", true)]
    [InlineData("— 7 —", true)]
    [InlineData("7 / 42", true)]
    [InlineData("7", false)]
    [InlineData("第六十三条", false)]
    public void PageFooterMatches_FooterOrNot_IsTold(string line, bool isFooter) => Assert.Equal(isFooter, Reference.Tables.Furniture.IsPage(line));

    [Fact]
    public void TitlePageRead_TitleOverThreeLines_IsJoined() // dashitou 3-7
    {
        var page = PageOf(["新疆维吾尔自治区昌吉回族自治州", "木垒县大石头乡", "履职事项清单", "2025年7月", "目 录"]);

        Assert.Equal(new TitlePage("新疆维吾尔自治区昌吉回族自治州木垒县大石头乡履职事项清单", "新疆维吾尔自治区昌吉回族自治州木垒县大石头乡", "2025-07"), page);
    }

    [Theory]
    [InlineData("2025 年 7 月", "2025-07")]
    [InlineData("二〇二五年十二月", "2025-12")]
    [InlineData("（2024年11月）", "2024-11")]
    [InlineData("2025.07", "2025-07")]
    [InlineData("编制日期：2025年7月", "2025-07")]
    [InlineData("发布时间：2025-07-15 10:20", null)]
    [InlineData("2025年版", null)]
    public void TitlePageRead_LineWithAMonth_IsTheEdition(string line, string? edition) =>
        Assert.Equal(edition, PageOf(["岳池县九龙街道履职事项清单", line]).Edition);

    [Theory]
    [InlineData("附件", FurnitureKind.Title)]
    [InlineData("附件1", FurnitureKind.Title)]
    [InlineData("一、基本履职事项清单（共94项）\t1", FurnitureKind.Contents)]
    public void TitlePageRead_LineAroundTheTitle_IsFurniture(string line, FurnitureKind kind)
    {
        var findings = new SourceFindings();

        TitlePage.Read([(1, line), (2, "岳池县九龙街道履职事项清单")], Reference.Tables.Furniture, findings);

        Assert.Contains(kind, findings.Furniture.Keys);
        Assert.Empty(findings.Issues);
    }

    [Theory]
    [InlineData("岳池县九龙街道2025年履职事项清单", null)]
    [InlineData("《岳池县九龙街道乡镇（街道）履职事项清单》", null)]
    [InlineData("岳池县九龙街道履职事项清单（2025年7月）", "2025-07")]
    public void TitlePageRead_TitleWithYearMonthOrKind_NamesTheTownshipAlone(string line, string? edition)
    {
        var page = PageOf([line]);

        Assert.Equal(("岳池县九龙街道", edition), (page.TownshipName, page.Edition));
    }

    [Fact]
    public void TitlePageRead_NoTitle_SaysSo() => Assert.Equal(new TitlePage(null, null, null), PageOf(["目 录"]));

    private static TitlePage PageOf(string[] lines) =>
        TitlePage.Read(lines.Select((line, index) => (index + 1, line)), Reference.Tables.Furniture, new SourceFindings());

    [Theory]
    [InlineData("\t\t\t\t\t岳池县九龙街道办事处")]
    [InlineData("注：本清单自印发之日起施行。\t\t\t\t\t")]
    public void Read_SignatureOrNoteInACellUnderTheLastRow_IsNoPartOfThatRow(string under)
    {
        const string Row = "1|乡村振兴|水利工作|县水利局|做好指导。|做好配合";

        Assert.Equal("做好配合", Assert.Single(FactsOf.Read(FactsOf.Document(Row, under)).Facts!.Duties[0].TownshipResponsibilities).Text);
    }
}
