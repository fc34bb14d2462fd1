using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class DamageSignsTests
{
    [Theory]
    [InlineData("2.开展执法。", IssueSeverity.Missing, "CLAUSES_BEGIN_LATE")]
    [InlineData("核； 3.开展执法。", IssueSeverity.Damaged, "CLAUSES_CUT_ABOVE")]
    [InlineData("1.制定方案； 3.开展执法。", IssueSeverity.Missing, "CLAUSES_SKIP")]
    [InlineData("①制定方案；②③开展执法。", IssueSeverity.Missing, "CLAUSE_EMPTY")]
    [InlineData("", IssueSeverity.Missing, "CLAUSES_MISSING")]
    [InlineData("一", IssueSeverity.Damaged, "CLAUSES_UNREADABLE")]
    [InlineData("1.开展一个一个一个一个一个检查。", IssueSeverity.Damaged, "TEXT_RUNS_WILD")]
    [InlineData("1.开展“安全生产月活动。", IssueSeverity.Damaged, "MARKS_UNBALANCED")]
    [InlineData("I.制定方案； 2.开展执法。", IssueSeverity.Inferred, "CLAUSE_NUMBER_MISREAD")]
    public void Flag_DamagedCell_SaysHowAndWhatWasPrinted(string cell, IssueSeverity severity, string code)
    {
        var issue = Assert.Single(Lists.Assist(superior: cell).Issues);

        Assert.Equal((severity, code, "superiorResponsibilities", 3), (issue.Severity, issue.Code, issue.Field, issue.Line));
        Assert.Equal(LineWraps.Join(cell), LineWraps.Join(issue.Printed));
    }

    [Theory]
    [InlineData("1.制定方案； 2.开展执")]
    [InlineData("1.制定方案； 2.开展执法；")]
    public void Flag_CellWithoutItsEnd_IsToldByItsNeighbours(string cell) => Assert.Equal("CLAUSES_CUT_BELOW", Assert.Single(AmongSoundOnes(cell).Issues).Code);

    [Theory]
    [InlineData("1.制定方案； 2.开展执", "末条残缺")]
    [InlineData("1.制定方案； 2.开展执法；", "末条之后的条款缺失")]
    public void Flag_CellWithoutItsEnd_SaysWhetherAClauseOrItsEndIsLost(string cell, string message) =>
        Assert.StartsWith(message, Assert.Single(AmongSoundOnes(cell).Issues).Message);

    [Fact]
    public void Flag_CellWithoutItsNumberAndItsEndAmongNumberedOnes_HasLostBoth() =>
        Assert.Equal(["CLAUSES_CUT_ABOVE", "CLAUSES_CUT_BELOW"], AmongSoundOnes("传贯彻和电力行政执法工作；").Issues.Select(issue => issue.Code));

    [Fact]
    public void Flag_CellWithoutANumberThatOpensAsOthersDo_HasLostItsEndAlone() =>
        Assert.Equal(["CLAUSES_CUT_BELOW"], AmongSoundOnes("做好水利设施的").Issues.Select(issue => issue.Code));

    [Theory]
    [InlineData("1.负责校园安全工作； 2.负责校园安全工作； 3.开展执法。", "CLAUSE_REPEATED")]
    [InlineData("县公安局： 1.负责校园安全工作； 县教育局： 1.负责校园安全工作；", "")]
    [InlineData("1.做好意见征求工作；作； 2.开展执法。", "CLAUSE_TAIL_DOUBLED")]
    [InlineData("1.做好意见征求工作；做好宣传工作；", "")]
    public void Flag_TextThatStandsTwice_IsMisread(string cell, string code) =>
        Assert.Equal(code, string.Join(' ', Lists.Assist(superior: cell, township: "做好配合；").Issues.Select(issue => issue.Code)));

    [Theory]
    [InlineData("1.制定方案； 2.开展执法。")]
    [InlineData("开展宣传； 上报信息；")]
    [InlineData("县教育局 1.宣传。 县公安局 1.巡逻； 2.检查。")]
    [InlineData("<p>一、宣传</p><p>1.制定方案；</p><p>二、执法</p><p>1.检查；</p><p>2.处罚。</p>")]
    public void Flag_SoundCell_SaysNothing(string cell) => Assert.Empty(AmongSoundOnes(cell).Issues);

    [Fact]
    public void Flag_ColumnThatNeverEndsInAFullStop_SaysNothing() => Assert.Empty(Lists.Assist(superior: "1.制定方案； 2.开展执法", township: "配合").Issues);

    [Theory]
    [InlineData("", IssueSeverity.Missing, "DEPARTMENTS_MISSING")]
    [InlineData("奇台县公安局、 奇台县住房和城", IssueSeverity.Damaged, "DEPARTMENTS_DAMAGED")]
    [InlineData("奇台县住房和城乡 台县住房和城乡 建设局", IssueSeverity.Damaged, "DEPARTMENTS_DAMAGED")]
    [InlineData("奇台县教育局局局局员员上的。一个一个", IssueSeverity.Damaged, "DEPARTMENTS_DAMAGED")]
    [InlineData("岳池县合县高、岳池县台上、一个、一个、一个", IssueSeverity.Damaged, "DEPARTMENTS_DAMAGED")]
    public void Flag_DamagedDepartments_SaysSo(string cell, IssueSeverity severity, string code)
    {
        var issue = Assert.Single(Lists.Assist(departments: cell).Issues);

        Assert.Equal((severity, code, "departments"), (issue.Severity, issue.Code, issue.Field));
    }

    [Fact]
    public void Flag_NoiseAmongDepartments_IsNotListed() =>
        Assert.StartsWith("部门栏有无法辨认的文字。", Assert.Single(Lists.Assist(departments: "岳池县合县高、岳池县台上、一个、一个、一个").Issues).Message);

    [Theory]
    [InlineData("县委组织部、编办，县人社局")]
    [InlineData("县委党史研究室 (地方志办公室)")]
    [InlineData("县应急管理局、市监局等其他负有安全生产监督管理职责的部门")]
    [InlineData("国家统计局奇台调查队")]
    [InlineData("州生态环境局昭苏县分局，县水利局、人大、法院")]
    public void Flag_SoundDepartments_SaysNothing(string cell) => Assert.Empty(Lists.Assist(departments: cell).Issues);

    [Fact]
    public void Flag_NoName_IsMissing() => Assert.Equal(
        (IssueSeverity.Missing, "NAME_MISSING"), Assert.Single(Lists.Assist(name: "").Issues) is var issue ? (issue.Severity, issue.Code) : default);

    private static ListItem AmongSoundOnes(string cell) => Lists.ItemsOf(
        "配合履职事项清单\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\n"
        + string.Concat(Enumerable.Range(1, 9).Select(number => $"{number}\t乡村振兴\t水利工作\t岳池县水利局\t{(number is 5 ? cell : "1.做好指导。")}\t做好配合。\n")))[4];
}
