using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class ItemDepartmentsTests
{
    [Fact]
    public void Of_SoundCell_GetsNoDepartmentThatOnlyTheClausesName()
    {
        var read = Read("县水利局", "县水利局负责巡查；", "县公安局负责处罚；");

        Assert.Equal("岳池县水利局", Names(read));
        Assert.Empty(read.Issues);
    }

    [Fact]
    public void Of_CutCell_GetsWhoDoesTheWorkInTheOrderOfTheClauses()
    {
        var read = Read("县公安局、县住房和城", "县民政局负责救助；", "县公安局告知求助；", "县住房和城乡建设局负责通知；");

        Assert.Equal("岳池县民政局 岳池县公安局 岳池县住房和城乡建设局", Names(read));
        Assert.Equal(["DEPARTMENTS_DAMAGED", "DEPARTMENT_FROM_CLAUSES", "DEPARTMENTS_FROM_CLAUSES"], read.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Of_CutCellThatNoClauseNames_KeepsWhatIsLegibleAndIsFlagged()
    {
        var read = Read("县公安局、县住房和城", "做好指导。");

        Assert.Equal("岳池县公安局", Names(read));
        Assert.Equal((IssueSeverity.Damaged, "县公安局、县住房和城"), Assert.Single(read.Issues) is var issue ? (issue.Severity, issue.Printed) : default);
    }

    [Fact]
    public void Of_MisreadNameThatAClauseNames_IsThatOrgan()
    {
        var read = Read("县交运输局、县公安局", "县交通运输局加强监管；");

        Assert.Equal("岳池县交通运输局 岳池县公安局", Names(read));
        Assert.Equal("县交运输局", Assert.Single(read.Issues).Printed);
    }

    [Fact]
    public void Of_UnknownNameThatNoClauseResembles_IsKeptAsPrinted() =>
        Assert.Equal("岳池县交运输局", Names(Read("县交运输局", "县公安局加强监管；")));

    [Theory]
    [InlineData("第八师公安局", "第八师公安局")]
    [InlineData("县公安局、中国石油岳池分公司", "中国石油岳池分公司")]
    public void Of_UnknownOrganWithoutADivision_IsFlaggedAsAssumed(string cell, string printed)
    {
        var issue = Assert.Single(Read(cell, "做好指导。").Issues);

        Assert.Equal(
            (IssueSeverity.Inferred, "DEPARTMENT_DIVISION_ASSUMED", "departments", printed), (issue.Severity, issue.Code, issue.Field, issue.Printed));
    }

    [Theory]
    [InlineData("县交运输局")]
    [InlineData("县公安局、民政局")]
    public void Of_PrintedDivisionOrKnownKind_AssumesNothing(string cell) => Assert.Empty(Read(cell, "做好指导。").Issues);

    [Fact]
    public void Of_UnknownOrganWhoseDivisionAClausePrints_AssumesNothing() => Assert.Empty(Read("县公安局、某某管理局", "县某某管理局负责指导；").Issues);

    [Fact]
    public void Of_UnknownNameLikeADepartmentOfTheCell_IsNotTakenForIt() =>
        Assert.Equal("岳池县林业局 岳池县林草业局", Names(Read("县林业局、县林草业局", "县林业局加强监管；")));

    [Fact]
    public void Of_EmptyCell_GetsWhoDoesTheWork() => Assert.Equal("岳池县民政局 岳池县公安局", Names(Read("", "县民政局负责救助；", "县公安局告知求助；")));

    [Fact]
    public void Of_ReclaimedWithoutAPrintedDepartment_GetsWhoTheMethodSays() =>
        Assert.Equal("岳池县民政局", Names(ItemDepartments.Of(Lists.Reclaimed("x") with { DepartmentsPrinted = "", Method = "由县民政局负责收养登记。" }, Place.Names("岳池县"))));

    [Fact]
    public void Of_DiscontinuedItem_HasNone() => Assert.Empty(ItemDepartments.Of(Lists.Reclaimed("不再开展此项工作"), Place.Names("岳池县")).Departments);

    private static ItemDepartments Read(string cell, params string[] superior) =>
        ItemDepartments.Of(
            Lists.Assist() with { DepartmentsPrinted = cell, Superior = [.. superior.Select((text, index) => new Clause(index + 1, text, 1))] },
            Place.Names("岳池县"));

    private static string Names(ItemDepartments read) => string.Join(' ', read.Departments.Select(department => department.Name));
}
