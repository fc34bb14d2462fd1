namespace DutyGraph.Import.Tests;

public sealed class ClauseReaderTests
{
    [Theory]
    [InlineData("1. 制定方案； 2. 开展执法。")]
    [InlineData("1.制定方案； 2.开展执法。")]
    [InlineData("1．制定方案； 2．开展执法。")]
    [InlineData("1、制定方案； 2、开展执法。")]
    [InlineData("1.制定方案；2.开展执法。")]
    [InlineData("<p>1.制定方案；</p> <p>2.开展执法。</p>")]
    [InlineData("I. 制定方案； 2.开展执法。")]
    [InlineData("1.制定方案； 2 开展执法。")]
    [InlineData("一、制定方案； 二、开展执法。")]
    [InlineData("（一）制定方案； （二）开展执法。")]
    [InlineData("⑴制定方案； ⑵开展执法。")]
    [InlineData("❶制定方案； ❷开展执法。")]
    [InlineData("⒈制定方案；⒉开展执法。")]
    public void Read_NumberInAnyForm_ComesOff(string cell) => Assert.Equal(["1 制定方案；", "2 开展执法。"], Superior(cell));

    [Theory]
    [InlineData("每年 1-3月报送，附 3张两寸照片；")]
    [InlineData("公示 5个工作日后录入 12345平台；")]
    [InlineData("接到 110、120转办后赶赴现场；")]
    [InlineData("依照《条例》 第六十三条处理；")]
    [InlineData("距离 1.5公里以内巡查；")]
    [InlineData("推动 一、二、三产业融合；")]
    public void Read_NumberThatIsNoClauseNumber_Stays(string text) =>
        Assert.Equal(["1 " + LineWraps.Join(text), "2 开展执法。"], Superior($"1.{text} 2.开展执法。"));

    [Fact]
    public void Read_NumbersWithoutAMarkOnTheLinesOfACell_ComeOff() =>
        Assert.Equal(["1 制定方案；", "2 开展执法。"], Superior("<p>1 制定方案；</p><p>2 开展执法。</p>"));

    [Fact]
    public void Read_NumberOfDaysAtTheStartOfALine_Stays() =>
        Assert.Equal(["- 制定方案；", "- 5 个工作日内办结。"], Superior("<p>制定方案；</p><p>5 个工作日内办结。</p>"));

    [Fact]
    public void Read_LinesWithoutAnyMark_AreAClauseEachAndToldOf()
    {
        var item = Lists.Assist(superior: "<p>制定工作方案并组织实施</p><p>开展执法</p><p>做好宣传工作</p>");

        Assert.Equal(["制定工作方案并组织实施", "开展执法", "做好宣传工作"], item.Superior.Select(clause => clause.Text));
        Assert.Contains(item.Issues, issue => issue is { Code: "CLAUSES_UNMARKED", Field: ItemFields.Superior });
    }

    [Theory]
    [InlineData("制定工作方案 开展执法 做好宣传工作")]
    [InlineData("制定工作方案并组织实施开展执法并上报做好宣传工作按照要求完成其他各项任务")]
    public void Read_ClausesWithoutAnyMarkBetweenThem_AreToldOf(string cell) =>
        Assert.Contains(Lists.Assist(superior: cell).Issues, issue => issue is { Code: "CLAUSES_UNMARKED", Field: ItemFields.Superior });

    [Fact]
    public void Read_SpacesOfLineWraps_AreNotToldOf() =>
        Assert.DoesNotContain(Lists.Assist(superior: "制定工作 方案。", name: "水利 工作").Issues, issue => issue.Code is "CLAUSES_UNMARKED");

    [Fact]
    public void Read_NumberOutOfSequenceInsideASentence_Stays() =>
        Assert.Equal(["1 拨打 96、 12、热线；", "2 开展执法。"], Superior("1.拨打 96、 12、 热线； 2.开展执法。"));

    [Fact]
    public void Read_DepartmentWithColon_IsAHeadingAndNumbersRestart() =>
        Assert.Equal(["- 市公安局：", "1 巡逻。", "- 市教育局：", "1 宣传；", "2 检查。"], Superior("市公安局： 1. 巡逻。 市教育局： 1. 宣传； 2. 检查。"));

    [Fact]
    public void Read_DepartmentBeforeASpace_IsAHeading() =>
        Assert.Equal(["- 县教育局", "- 推送数据。", "- 县农业农村局", "1 复核材料；", "2 发放资金。"], Superior("县教育局 推送数据。 县农业农村局 1.复核材料； 2.发放资金。"));

    [Fact]
    public void Read_DepartmentInsideASentence_IsNoHeading() =>
        Assert.Equal(["1 上报县水利局审核；", "2 由县公安局负责。"], Superior("1.上报县水利局 审核； 2.由县公安局负责。"));

    [Fact]
    public void Read_ColonAfterANumber_KeepsHeadingAndTextTogether() =>
        Assert.Equal(["1 分户工作：收到申请后核实；", "2 落户工作：办理。"], Superior("1. 分户工作： 收到申请后核实； 2. 落户工作： 办理。"));

    [Fact]
    public void Read_ChineseNumbersOverArabicOnes_AreHeadings() =>
        Assert.Equal(["1 农药使用指导", "1 制定方案；", "2 组织培训。", "2 废弃物回收", "- 开展回收。"], Superior("<p>一、农药使用指导 1.制定方案； 2.组织培训。</p><p>二、废弃物回收 开展回收。</p>"));

    [Fact]
    public void Read_ChineseNumbersAlone_NumberTheClauses() =>
        Assert.Equal(["1 分户工作收到申请后办理。", "2 落户工作收到申请后办理。"], Superior("<p>一、分户工作 收到申请后办理。</p><p>二、落户工作 收到申请后办理。</p>"));

    [Fact]
    public void Read_SentencesWithoutNumbers_AreAClauseEachWhereASpaceFollows() =>
        Assert.Equal(["- 开展宣传；配合检查；", "- 上报信息。"], Superior("开展宣传；配合检查； 上报信息。"));

    [Fact]
    public void Read_ParagraphThatBreaksOffInASentence_GoesOnInTheNext() =>
        Assert.Equal(["1 制定实施方案；", "2 开展执法。"], Superior("<p>1.制定</p><p>实施方案；</p><p>2.开展执法。</p>"));

    [Theory]
    [InlineData("<p>• 制定方案；</p><p>• 开展执法。</p>")]
    [InlineData("<p>- 制定方案；</p><p>- 开展执法。</p>")]
    [InlineData("●制定方案； ●开展执法。")]
    public void Read_BulletsBeforeClauses_ComeOff(string cell) => Assert.Equal(["- 制定方案；", "- 开展执法。"], Superior(cell));

    [Theory]
    [InlineData("1.制定方案2.开展执法")]
    [InlineData("1.制定方案 2.开展执法")]
    public void Read_NumbersWithoutStopsBeforeThem_ComeOff(string cell) => Assert.Equal(["1 制定方案", "2 开展执法"], Superior(cell));

    [Theory]
    [InlineData("1.2025年底前制定方案；2.3个工作日内办结。", "1 2025年底前制定方案；", "2 3个工作日内办结。")]
    [InlineData("<p>1.2025年底前制定方案。</p>", "1 2025年底前制定方案。")]
    [InlineData("<p>1.5公里以内巡查。</p>", "- 1.5公里以内巡查。")]
    [InlineData("1.管控PM2.5企业；2.开展执法。", "1 管控PM2.5企业；", "2 开展执法。")]
    public void Read_DigitsAfterANumber_AreTextWhereTheNumbersRun(string cell, params string[] clauses) => Assert.Equal(clauses, Superior(cell));

    [Fact]
    public void Read_NumbersInBracketsBelowOthers_AreTextOfTheClauseAbove() => Assert.Equal(
        ["1 做好下列工作：（1）登记；（2）上报；", "2 开展执法。"], Superior("<p>1.做好下列工作：</p><p>（1）登记；</p><p>（2）上报；</p><p>2.开展执法。</p>"));

    [Fact]
    public void Read_FragmentBeforeTheFirstNumber_IsAClauseWithoutNumber() => Assert.Equal(["- 实表现；", "2 核实信息。"], Superior("实表现； 2.核实信息。"));

    private static IEnumerable<string> Superior(string cell) =>
        Lists.Assist(superior: cell).Superior.Select(clause => $"{(clause.Number is { } number ? number : "-")} {clause.Text}");
}
