using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

// qitai's department cells are cut to their middle lines (149, 154), doubled (163), run wild (158, 218), or misread by a character (197).
// Its clauses still name who does the work, and a list of another township shows that they name the departments in the cell's order.
public sealed class QitaiDamagedDepartmentCellTests
{
    [Theory]
    [InlineData(149, "奇台县民政局 奇台县公安局 奇台县住房和城乡建设局 奇台县卫生健康委员会")]
    [InlineData(154, "奇台县公安局 奇台县住房和城乡建设局 奇台县农业农村局 奇台县市场监督管理局 奇台县卫生健康委员会")]
    [InlineData(158, "奇台县教育局 奇台县公安局 奇台县卫生健康委员会 奇台县市场监督管理局 奇台县文化体育广播电视和旅游局 奇台县消防救援局 奇台县发展和改革委员会")]
    [InlineData(163, "奇台县残疾人联合会 奇台县民政局 奇台县住房和城乡建设局 奇台县财政局")]
    [InlineData(197, "奇台县住房和城乡建设局 奇台县市场监督管理局 奇台县交通运输局 奇台县公安局")]
    [InlineData(218, "奇台县应急管理局 奇台县住房和城乡建设局")]
    public void Read_DamagedCell_HasWhatIsLegibleAndWhoDoesTheWork(int line, string expected) =>
        Assert.Equal(expected, FactsOf.Departments(FactsOf.DutyAt(Lists.Qitai, line)));

    [Theory]
    [InlineData(149, "DEPARTMENTS_FROM_CLAUSES")]
    [InlineData(154, "DEPARTMENTS_FROM_CLAUSES")]
    [InlineData(158, "DEPARTMENTS_FROM_CLAUSES")]
    [InlineData(163, "DEPARTMENT_FROM_CLAUSES")]
    [InlineData(197, "DEPARTMENT_FROM_CLAUSES")]
    [InlineData(218, "DEPARTMENTS_FROM_CLAUSES")]
    public void Read_DamagedCell_SaysWhatTheClausesSettled(int line, string code) =>
        Assert.Single(
            FactsOf.DutyAt(Lists.Qitai, line).Issues,
            issue => issue.Code == code && issue.Severity == IssueSeverity.Inferred && issue.Field == "departments");

    [Fact]
    public void Read_DamagedCell_KeepsWhatIsPrintedInTheIssue() =>
        Assert.Contains(FactsOf.DutyAt(Lists.Qitai, 197).Issues, issue => issue.Printed == "奇台县交运输局");
}
