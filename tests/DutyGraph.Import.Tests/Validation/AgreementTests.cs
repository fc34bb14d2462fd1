namespace DutyGraph.Import.Tests.Validation;

/// <summary>Who acts in the clauses is in the cell of departments, or the document is not served.</summary>
public sealed class AgreementTests
{
    [Theory]
    [MemberData(nameof(Lists.All), MemberType = typeof(Lists))]
    public void Check_PublishedList_HoldsAndFlagsNothing(string name)
    {
        var items = Lists.Items(name);

        Assert.Empty(Agreement.Check(name, items));
        Assert.Equal(items.Select(item => item.Issues.Length), Agreement.Flag(items).Select(item => item.Issues.Length));
    }

    [Theory]
    [MemberData(nameof(Lists.All), MemberType = typeof(Lists))]
    public void Check_DepartmentsMovedDownByOneRow_RefusesTheList(string name)
    {
        var items = Lists.Items(name).Where(item => item.List is Core.DutyList.Assist).ToList();
        List<ListItem> moved = [.. items.Select((item, index) => item with { DepartmentsPrinted = items[(index + 7) % items.Count].DepartmentsPrinted })];

        Assert.Equal("DEPARTMENTS_AND_CLAUSES_DIFFER", Assert.Single(Agreement.Check(name, moved)).Code);
    }

    [Theory]
    [InlineData("县住建局负责审批。", "岳池县住房和城乡建设局", false)]
    [InlineData("县安组织部负责审批。", "中共岳池县委组织部", false)]
    [InlineData("县公安局负责审批。", "岳池县住房和城乡建设局", true)]
    [InlineData("负责审批。", "岳池县住房和城乡建设局", false)]
    public void Flag_WhoActsInTheClauses_IsHeldAgainstTheCell(string clause, string cell, bool isFlagged) =>
        Assert.Equal(isFlagged, Agreement.Flag([Lists.Assist(clause, departments: cell)])[0].Issues.Any(issue => issue is { Code: "DEPARTMENTS_NOT_IN_CLAUSES", Field: "departments" }));
}
