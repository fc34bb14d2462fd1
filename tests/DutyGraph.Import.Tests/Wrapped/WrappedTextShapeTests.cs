using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class WrappedTextShapeTests
{
    private const string Titles = "序号 事项类别 事项名称 对应上级部门 上级部门职责 镇配合职责";

    [Fact]
    public void Read_SectionTitleWithPlaces_GivesTheTownshipAndItsCells()
    {
        var document = Lists.DocumentOf($"贵州省黔南州惠水县好花红镇配合履职事项清单\n{Titles}\n1 乡村振兴\n农村供水保\n障工作\n县水利局\n1.制定规划；\n2.监测水质。\n1.开展宣传；\n2.上报县水利局。\n")!;
        var row = Assert.Single(Assert.Single(document.Tables).Rows);

        Assert.Equal("贵州省黔南州惠水县好花红镇", document.TownshipName);
        Assert.Equal<string>(["农村供水保障工作"], row.Name.Paragraphs);
        Assert.Equal<string>(["县水利局"], row.Departments!.Paragraphs);
        Assert.Equal<string>(["1.制定规划；", "2.监测水质。"], row.Superior!.Paragraphs);
        Assert.Equal<string>(["1.开展宣传；", "2.上报县水利局。"], row.Township!.Paragraphs);
        Assert.Equal([3, 4, 6, 7, 9], new[] { row.Line, row.Name.Line, row.Departments.Line, row.Superior.Line, row.Township.Line });
    }

    [Fact]
    public void Read_HandoverWithDepartmentAndMethodOnOneLine_KeepsWrappedNamesWhole()
    {
        var items = Lists.ItemsOf(
            "贵州省黔南州惠水县好花红镇上级部门收回事项清单\n序号 事项类别 事项名称 承接部门及工作方式\n"
            + "1 民生服务\n婚姻登记（\n仅内地居民\n）\n惠水县民政局：审核身份证户\n口本；颁发结婚证。\n"
            + "2 民生服务\n延缓入学或\n者休学审批\n惠水县人力资源和社会保障局\n：核实学生信息。\n"
            + "3 民生服务\n开展企业用\n工监测\n不再开展此项工作\n");

        Assert.Equal(["婚姻登记（仅内地居民）", "延缓入学或者休学审批", "开展企业用工监测"], items.Select(item => item.Name));
        Assert.Equal(["惠水县民政局", "惠水县人力资源和社会保障局", ""], items.Select(item => item.DepartmentsPrinted));
        Assert.Equal(["审核身份证户口本；颁发结婚证。", "核实学生信息。", null], items.Select(item => item.Method));
    }

    [Fact]
    public void Read_PageFurnitureInsideAnItem_LeavesItOut()
    {
        var item = Lists.ItemsOf($"配合履职事项清单\n{Titles}\n1 乡村振兴\n供水\n县水利局\n1.制定规划。\n第 25 页，共 88 页\n\n{Titles}\n1.开展宣传。\n").Single();

        Assert.Equal(("制定规划。", "开展宣传。"), (Assert.Single(item.Superior).Text, Assert.Single(item.Township).Text));
    }

    [Fact]
    public void Read_ColumnTitlesThatWrap_AreTitlesStill()
    {
        var items = Lists.ItemsOf("配合履职事项清单\n序号 事项类别 事项名称 对应上级部门 上级部门职责 乡镇（街道）\n\n配合职责\n1 乡村振兴\n供水\n县水利局\n1.制定规划。\n1.开展宣传。\n");

        Assert.Equal("开展宣传。", Assert.Single(items.Single().Township).Text);
    }

    [Fact]
    public void Read_ClauseThatBeginsWithANumber_BeginsNoItem()
    {
        var items = Lists.ItemsOf($"配合履职事项清单\n{Titles}\n1 乡村振兴\n供水\n县水利局\n1.启动应急预案，公示\n2 个月内核实。\n1.开展宣传。\n");

        Assert.Single(items);
    }

    [Fact]
    public void Read_CategoryThatTheTableLacks_IsReadAsPrinted() =>
        Assert.Equal("对台事务", Lists.ItemsOf("基本履职事项清单\n序号 事项类别 事项名称\n1 党的建设 开展宣讲\n2 对台事务 做好联络\n")[1].Category);

    [Fact]
    public void Read_TwoBordersEquallyGood_SaysSo()
    {
        var document = Lists.DocumentOf($"配合履职事项清单\n{Titles}\n1 民生服务\n养老\n县民政局\n做好甲事。\n做好乙事。\n做好丙事。\n")!;
        var issue = Assert.Single(document.Tables[0].Rows[0].Issues!);

        Assert.Equal(("COLUMNS_UNCERTAIN", IssueSeverity.Inferred, 3), (issue.Code, issue.Severity, issue.Line));
        Assert.Contains("做好乙事。", issue.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoBordersUnlike_SaysNothing() =>
        Assert.Empty(Lists.DocumentOf($"配合履职事项清单\n{Titles}\n1 民生服务\n养老\n县民政局\n1.做好甲事；\n2.做好乙事。\n1.做好丙事。\n")!.Tables[0].Rows[0].Issues ?? []);

    [Fact]
    public void Read_ProseWithoutItems_IsNoList() => Assert.Null(Lists.DocumentOf("关于印发履职事项清单的通知\n各村：\n现将清单印发给你们。\n"));
}
