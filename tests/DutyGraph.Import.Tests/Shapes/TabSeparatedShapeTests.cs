using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class TabSeparatedShapeTests
{
    // A document of another county with features of real ones: table of contents, repeated titles, a footer, trailing tabs, no line break at the end.
    private const string Jiulong =
        "四川省广安市 岳池县九龙街道\r\n履职事项清单\r\n\r\n二〇二五年三月\r\n\r\n目 录\r\n1. 基本履职事项清单....\t1\r\n2. 配合履职事项清单\t3\r\n"
        + "\r\n岳池县九龙街道基本履职事项清单\r\n序号\t事项类别\t事项名称\t\t\r\n1\t党的建设\t落实“三会一课”制度\t\t\r\n2\t民生服务\t做好老年人服务\t\t\r\n"
        + "第 1 页, 共 9 页\r\n序号\t事项类别\t事项名称\t\t\r\n3\t平安法治\t化解矛盾纠纷\t\t\r\n"
        + "岳池县九龙街道配合履职事项清单\r\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t街道配合职责\r\n"
        + "1\t民生服务\t地名管理\t岳池县民政局\t<p>1．负责审核；</p><p>2．负责公告。</p>\t1、宣传；2、上报。";

    [Fact]
    public void Read_DocumentOfAnotherCounty_GivesTitleTownshipAndEdition()
    {
        var document = Lists.DocumentOf(Jiulong)!;

        Assert.Equal(
            ("四川省广安市岳池县九龙街道履职事项清单", "四川省广安市岳池县九龙街道", "2025-03"), (document.Title, document.TownshipName, document.Edition));
    }

    [Fact]
    public void Read_DocumentOfAnotherCounty_GivesRowsWithoutFurniture() =>
        Assert.Equal(
            [(DutyList.Basic, 1, 12), (DutyList.Basic, 2, 13), (DutyList.Basic, 3, 16), (DutyList.Assist, 1, 19)],
            Lists.ItemsOf(Jiulong).Select(item => (item.List, item.Number, item.Line)));

    [Fact]
    public void Read_NumbersWithAnyMark_GivesClauses()
    {
        var item = Lists.ItemsOf(Jiulong)[^1];

        Assert.Equal([(1, "负责审核；"), (2, "负责公告。")], item.Superior.Select(clause => (clause.Number!.Value, clause.Text)));
        Assert.Equal([(1, "宣传；"), (2, "上报。")], item.Township.Select(clause => (clause.Number!.Value, clause.Text)));
    }

    [Fact]
    public void Read_DocumentOfAnotherCounty_FlagsNothing() => Assert.Empty(Lists.ItemsOf(Jiulong).SelectMany(item => item.Issues));

    [Fact]
    public void Read_SectionTitlesLeftOut_TakesTheListFromTheColumnTitles() =>
        Assert.Equal(DutyList.Reclaimed, Lists.DocumentOf("序号\t事项类别\t事项名称\t承接部门及工作方式\n1\t民生服务\t收养登记\t岳池县民政局：负责登记。")!.Tables[0].List);

    [Fact]
    public void Read_TitlesInTwoRows_ReadsTheColumnsOfTheSecond()
    {
        var item = Assert.Single(Lists.ItemsOf(
            "配合履职事项清单\n序号\t事项类别\t事项名称\t对应上级部门\t职责分工\t\n\t\t\t\t上级部门职责\t乡镇配合职责\n"
            + "1\t民生服务\t地名管理\t岳池县民政局\t负责审核。\t做好宣传。\n"));

        Assert.Equal(("负责审核。", "做好宣传。"), (Assert.Single(item.Superior).Text, Assert.Single(item.Township).Text));
        Assert.Empty(item.Issues);
    }

    // Found by the fuzzer: the second row took the place of the column of numbers.
    [Theory]
    [InlineData("1\t党的建设\t甲\t2\t党的建设\t乙\n3\t民生服务\t丙\t\t\t\n")]
    [InlineData("1\t党的建设\t甲\t3\t民生服务\t丙\n2\t党的建设\t乙\t\t\t\n")]
    public void Read_TwoItemsInARow_ReadsThemAcrossOrDown(string rows) => Assert.Equal(
        ["1 党的建设 甲", "2 党的建设 乙", "3 民生服务 丙"],
        Lists.ItemsOf("基本履职事项清单\n序号\t事项类别\t事项名称\t序号\t事项类别\t事项名称\n" + rows).Select(item => $"{item.Number} {item.Category} {item.Name}"));

    [Fact]
    public void Read_HeadingOfTheCountysOwnWithTheNextNumber_IsTheCategory() => Assert.Equal(
        ["党的建设", "社会治理创新"],
        Lists.ItemsOf("基本履职事项清单\n序号\t事项名称\n一、党的建设\n1\t甲\n二、社会治理创新\n2\t乙\n").Select(item => item.Category));

    [Fact]
    public void Read_LineThatMayBeAHeading_MakesTheCategoriesBelowDoubtful() => Assert.Equal(
        ["", "CATEGORY_DOUBTFUL"],
        Lists.ItemsOf("基本履职事项清单\n序号\t事项名称\n一、党的建设\n1\t甲\n社会治理创新\n2\t乙\n")
            .Select(item => string.Concat(item.Issues.Where(issue => issue.Field == ItemFields.Category).Select(issue => issue.Code))));

    [Fact]
    public void Read_WholeRowWithoutANumberUnderAMergedCategory_IsToldOf() => Assert.Contains(
        Lists.ItemsOf("基本履职事项清单\n序号\t事项类别\t事项名称\n1\t党的建设\t甲\n\t\t乙\n")[0].Issues, issue => issue is { Code: "ROW_JOINED", Field: ItemFields.Name });

    [Theory]
    [InlineData("\t\t无\t")]
    [InlineData("1\t无\t无\t无")]
    [InlineData("—\t—\t—\t—")]
    public void Read_EmptyList_InventsNoItem(string row) => Assert.Single(
        Lists.ItemsOf($"基本履职事项清单\n序号\t事项类别\t事项名称\n1\t党的建设\t甲\n收回事项清单\n序号\t事项类别\t事项名称\t承接部门及工作方式\n{row}\n"));

    [Fact]
    public void Read_CellOverLinesWithoutQuotes_IsReadToItsEnd() => Assert.Equal(
        ["1 甲；", "2 乙。"],
        Lists.Assist(township: "1.甲；\n2.乙。").Township.Select(clause => $"{clause.Number} {clause.Text}"));

    [Fact]
    public void Read_RowBrokenByAPageWhereTheCategoryStandsBeforeTheNumber_IsNoItemOfItsOwn() => Assert.Equal(
        ["传统村落保护"],
        Lists.ItemsOf("配合履职事项清单\n事项类别\t序号\t事项名称\t对应上级部门\t上级部门职责\t街道配合职责\n"
            + "城乡建设\t1\t传统村\t县住房城乡建设\t1.编制规划\t1.巡查\n\t\t落保护\t局\t并组织实施。\t并上报。\n").Select(item => item.Name));

    [Fact]
    public void Read_ReceiverThatIsADash_IsNone() => Assert.True(Assert.Single(Lists.ItemsOf(
        "收回事项清单\n序号\t事项类别\t事项名称\t承接部门\t工作方式\n1\t民生服务\t甲\t—\t不再开展此项工作\n")).Discontinued);

    [Fact]
    public void Read_TitleOfAnotherColumnUnderTheNumber_ReplacesNoColumn()
    {
        var document = Lists.DocumentOf("基本履职事项清单\n序号\t事项类别\t事项名称\n类别\t\t\n1\t党的建设\t甲事\n2\t民生服务\t乙事\n")!;

        Assert.Equal(["", "1", "2"], document.Tables[0].Rows.Select(row => row.Number));
    }

    [Fact]
    public void Read_SubtotalUnderACategory_IsNoCountOfTheList()
    {
        var document = Lists.DocumentOf("基本履职事项清单\n序号\t事项类别\t事项名称\n1\t党的建设\t甲事\n小计\t\t1项\n2\t民生服务\t乙事\n小计\t\t1项\n合计\t\t2项\n")!;

        Assert.Equal((2, 2), (document.Tables[0].Rows.Length, document.Tables[0].Claimed));
        Assert.Empty(document.Findings.Issues);
    }

    [Fact]
    public void Read_LabelsInTheDepartmentsCell_AreNoNames()
    {
        var read = FactsOf.Read(FactsOf.Document(
            "1|乡村振兴|水利工作|牵头部门：县水利局 配合部门：县财政局、县民政局|做好指导。|做好配合。", "2|乡村振兴|农业工作|责任单位：县农业农村局|做好指导。|做好配合。"));

        Assert.Equal(
            ["岳池县水利局 岳池县财政局 岳池县民政局", "岳池县农业农村局"], read.Facts!.Duties.Select(FactsOf.Departments));
        Assert.Empty(read.Facts.Duties.SelectMany(duty => duty.Issues));
        Assert.DoesNotContain(read.Facts.Issues, issue => issue.Code == "TEXT_LEFT_OVER");
    }

    [Fact]
    public void Read_CategoryHeadingsCalledClasses_AreTheCategories() => Assert.Equal(
        ["党的建设", "民生服务"],
        Lists.ItemsOf("基本履职事项清单\n序号\t事项名称\n第一类 党的建设\n1\t甲事\n第二类：民生服务（1项）\n2\t乙事\n").Select(item => item.Category));

    // 二六工镇 ends like 六工镇.
    [Theory]
    [InlineData("昌吉市二六工镇配合履职事项清单")]
    [InlineData("昌吉市二六工镇履职事项清单\n配合履职事项清单")]
    public void Read_SecondListOfATownshipWhoseNameEndsLikeTheFirst_IsRefused(string title) => Assert.Contains(
        FactsOf.Read(
            "昌吉市六工镇履职事项清单\n基本履职事项清单\n序号\t事项类别\t事项名称\n1\t党的建设\t甲事\n"
            + title + "\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\n1\t民生服务\t地名管理\t昌吉市民政局\t负责审核。\t做好宣传。\n").Errors,
        error => error.Code == "TOWNSHIPS_DIFFER");

    // Found by the mutator: the second half of the clause was read as the start of the next column, and only that column had an issue.
    [Fact]
    public void Read_RowWithACellTooManyAfterAClauseWithoutItsEnd_DoubtsThatClauseToo()
    {
        var item = Assert.Single(Lists.ItemsOf(
            "配合履职事项清单\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\n"
            + "1\t民生服务\t食品安全\t岳池县卫生健康局\t品安全突\t友事件现场进行卫生处理,协助升\t1.建立健全食品安全应急预案；\n"));

        Assert.Contains(item.Issues, issue => issue is { Code: "ROW_UNCERTAIN", Field: ItemFields.Superior });
    }

    [Fact]
    public void Read_ShortRowWhoseDepartmentsCellHoldsClausesOfTheNext_KeepsEveryColumn()
    {
        var item = Lists.ItemsOf(
            "配合履职事项清单\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\n1\t民生服务\t地名管理\t岳池县民政局\t1.负责审核。\t1.宣传。\n"
            + "2\t草原确权\t县自然资源局、林草局 县林草局 向镇提供原始档案。\t县自然资源局 1.牵头制定工作方案。\t1.配合做好草原确权。\n")[1];

        Assert.Equal("县自然资源局、林草局", item.DepartmentsPrinted);
        Assert.Equal(["县自然资源局", "牵头制定工作方案。", "县林草局", "向镇提供原始档案。"], item.Superior.Select(clause => clause.Text));
        Assert.Equal(["配合做好草原确权。"], item.Township.Select(clause => clause.Text));
    }

    [Fact]
    public void Read_RowBrokenByAPage_JoinsItCellByCell()
    {
        var item = Assert.Single(Lists.ItemsOf(
            "配合履职事项清单\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\n1\t民生服务\t地名\t岳池县民政局\t1.负责审核；\t1.宣传地名\n"
            + "序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\n\t\t管理\t\t2.负责公告。\t法规。\n"));

        Assert.Equal(("地名管理", "负责公告。", "宣传地名法规。"), (item.Name, item.Superior[1].Text, item.Township[0].Text));
    }

    [Fact]
    public void Read_CellBrokenByALineEnd_GoesOnWithTheOpenCell()
    {
        var item = Assert.Single(Lists.ItemsOf("上级部门收回事项清单\n序号\t事项类别\t事项名称\t承接部门及工作方式\n1\t民生服务\t收养\n登记\t岳池县民政局：负责登记。\n"));

        Assert.Equal(("收养登记", "岳池县民政局"), (item.Name, item.DepartmentsPrinted));
    }

    [Fact]
    public void Read_LineThatBelongsToNoRow_IsGivenToNoItemAndFlagged()
    {
        var document = Lists.DocumentOf("基本履职事项清单\n序号\t事项类别\t事项名称\n1\t民生服务\t收养登记\n另有其他事项\n")!;

        Assert.Equal("收养登记", Assert.Single(new ItemReader(Reference.Tables).Read(document)).Name);
        Assert.Equal(
            ("TEXT_NOT_UNDERSTOOD", 4, "另有其他事项"), Assert.Single(document.Findings.Issues) is var issue ? (issue.Code, issue.Line, issue.Printed) : default);
    }

    [Fact]
    public void Read_ListItemsThatTheMarkupNumbers_PrintTheirNumbers() =>
        Assert.Equal([1, 2], Lists.Assist(superior: "<ol><li>负责审核；</li><li>负责公告。</li></ol>").Superior.Select(clause => clause.Number!.Value));

    [Fact]
    public void Read_EntitiesAndInlineMarks_ComeOff() =>
        Assert.Equal("推广<5G>网络", Lists.Assist(name: "推广&lt;<b>5G</b>&gt;&nbsp;网络", superior: "<p>做好指导。</p>").Name);

    [Fact]
    public void Read_TextThatIsNoHtml_KeepsItsMarks() => Assert.Equal("PM2.5<B级、*三类*_四类_&amp;[五类]", Lists.Assist(name: "PM2.5<B级、*三类*_四类_&amp;[五类]").Name);

    [Theory]
    [InlineData("这是一封信。\n没有清单。\n")]
    [InlineData("序号\t姓名\n1\t张三\n")]
    [InlineData("序号\t事项类别\t事项名称\n")]
    public void Read_TextThatIsNoList_IsNoneOfItsShape(string text) => Assert.Null(Lists.DocumentOf(text));

    [Fact]
    public void Read_ClauseInARowOfItsOwnInAListWithHeadings_IsNoCategory() => Assert.Equal(
        ["党的建设 1 制定方案 2 开展宣传", "党的建设 1 巡查。"],
        Lists.ItemsOf(WithHeading("\t\t\t\t2、开展宣传"))
            .Select(item => $"{item.Category} {string.Join(' ', item.Township.Select(clause => $"{clause.Number} {clause.Text}"))}"));

    [Fact]
    public void Read_LineBelowClausesThatGoOnInAListWithHeadings_IsNoCategoryAndToldOf()
    {
        var text = WithHeading("2、开展宣传");

        Assert.All(Lists.ItemsOf(text), item => Assert.Equal("党的建设", item.Category));
        Assert.Contains("2、开展宣传", Lists.DocumentOf(text)!.Findings.Issues.Select(issue => issue.Printed));
    }

    [Fact]
    public void Read_NamesUnderTheTitlesOfATableOfCounts_AreNotUnderstood() => Assert.Contains(
        "1 | 党的建设 | 宣传党的政策 | 防汛",
        Lists.DocumentOf("基本履职事项清单\n序号\t事项类别\t事项名称\n1\t党的建设\t甲\n序号\t类别\t基本履职事项\t配合履职事项\n1\t党的建设\t宣传党的政策\t防汛\n2\t民生服务\t3\t4\n")!
            .Findings.Issues.Select(issue => issue.Printed));

    private static string WithHeading(string line) => "配合履职事项清单\n序号\t事项名称\t对应上级部门\t上级部门职责\t街道配合职责\n"
        + $"一、党的建设\n1\t甲\t县水利局\t做好指导。\t1、制定方案\n{line}\n2\t乙\t县水利局\t做好指导。\t1.巡查。\n";
}
