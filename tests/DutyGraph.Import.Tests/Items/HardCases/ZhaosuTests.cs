using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

// zhaosu 275: the departments cell holds the end of the superior's cell, "县林草局 向镇提供草原承包原始档案。".
// A cell of names holds no sentence, so heading and sentence go back to the column they came from.
public sealed class ZhaosuLeakedCellTests
{
    private readonly ListItem _item = Lists.ItemAt(Lists.Zhaosu, 275);

    [Fact]
    public void Read_DepartmentsCell_HoldsTheDepartmentsAlone() => Assert.Equal("县自然资源局、林草局", _item.DepartmentsPrinted);

    [Fact]
    public void Read_LeakedClauses_StandAtTheEndOfTheSuperiors() =>
        Assert.Equal([(null, "县林草局"), (null, "向镇提供草原承包原始档案。")], _item.Superior.TakeLast(2).Select(clause => (clause.Number, clause.Text)));

    [Fact]
    public void Read_BothFields_AreFlagged() =>
        Assert.Equal(
            [(ItemFields.Departments, IssueSeverity.Inferred), (ItemFields.Superior, IssueSeverity.Inferred)],
            _item.Issues.Select(issue => (issue.Field, issue.Severity)));
}

// zhaosu wraps lines with a space inside words, also in departments cells (177, 178, 328, 409), and in the midst of sentences.
// A heading may have no mark but such a space (204), or a Chinese number over clauses numbered anew (205, 254).
public sealed class ZhaosuSpacesTests
{
    [Theory]
    [InlineData(178, "县财政局、农业农村局、林草局")]
    [InlineData(409, "县委党史研究室(地方志办公室)")]
    public void Read_DepartmentsOverTwoLines_AreJoined(int line, string departments) =>
        Assert.Equal(departments, Lists.ItemAt(Lists.Zhaosu, line).DepartmentsPrinted);

    [Fact]
    public void Read_NameOverTwoLines_IsJoined() => Assert.Equal("通信设施建设和保护工作", Lists.ItemAt(Lists.Zhaosu, 328).Name);

    [Fact]
    public void Read_DepartmentBeforeASpace_IsAHeading() =>
        Assert.Equal([null, null, null, 1, 2], Lists.ItemAt(Lists.Zhaosu, 204).Superior.Select(clause => clause.Number));

    [Fact]
    public void Read_ChineseHeadings_StandOverTextWithAndWithoutNumbers() =>
        Assert.Equal([1, null, 2, null, 3, 1, 2, 3], Lists.ItemAt(Lists.Zhaosu, 254).Township.Select(clause => clause.Number));

    [Fact]
    public void Read_HalfWidthSemicolons_EndClauses() =>
        Assert.Equal([1, 2, 3], Lists.ItemAt(Lists.Zhaosu, 162).Superior.Select(clause => clause.Number!.Value));

    // Found by the mutator: labels in the cell of zhaosu 275, whose end belongs to the next one.
    [Fact]
    public void Read_ClausesAtTheEndOfLabelledDepartments_AreTheSuperiors()
    {
        var duty = FactsOf.Read(FactsOf.Document(
            "1|乡村振兴|草原确权工作|牵头部门：县自然资源局；配合部门：林草局 县林草局 向镇提供草原承包原始档案。|县自然资源局 1.牵头制定方案。|1.做好宣传。")).Facts!.Duties.Single();

        Assert.Contains("向镇提供草原承包原始档案。", duty.SuperiorResponsibilities.Select(clause => clause.Text));
    }
}
