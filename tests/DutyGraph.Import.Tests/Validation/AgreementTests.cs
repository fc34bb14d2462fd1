using System.Text;

namespace DutyGraph.Import.Tests.Validation;

/// <summary>
/// The departments that act in the clauses must be in the department cell. A duty that differs is flagged; a list with many such duties is refused.
/// </summary>
public sealed class AgreementTests
{
    [Theory]
    [MemberData(nameof(Lists.All), MemberType = typeof(Lists))]
    public void Read_PublishedList_HoldsAndFlagsNothing(string name) =>
        Assert.DoesNotContain(FactsOf.List(name).Issues, issue => issue.Code is "DEPARTMENTS_NOT_IN_CLAUSES");

    [Fact]
    public void Read_DepartmentsMovedByRows_RefusesTheList()
    {
        var lines = File.ReadAllLines(Path.Combine(ImportFolder.Own, "sources", Lists.Dashitou + ".txt"));
        var rows = Enumerable.Range(0, lines.Length)
            .Where(index => lines[index].Split('\t') is { Length: > 5 } cells && int.TryParse(cells[0], out _))
            .ToList();
        var moved = rows.ToDictionary(row => row, row => lines[rows[(rows.IndexOf(row) + 7) % rows.Count]].Split('\t')[3]);

        var text = string.Join('\n', lines.Select((line, index) => moved.TryGetValue(index, out var departments)
            ? string.Join('\t', line.Split('\t').Select((cell, column) => column == 3 ? departments : cell)) : line));

        Assert.Contains(
            FactsOf.Reader.Read("a.txt", Encoding.UTF8.GetBytes(text)).Errors,
            error => error.Code is "DEPARTMENTS_AND_CLAUSES_DIFFER" && error.Line is not null);
    }

    [Theory]
    [InlineData("县住建局负责审批。", "岳池县住房和城乡建设局", false)]
    [InlineData("县安组织部负责审批。", "岳池县委组织部", false)]
    [InlineData("县公安局负责审批。", "岳池县住房和城乡建设局", true)]
    [InlineData("负责审批。", "岳池县住房和城乡建设局", false)]
    public void Read_WhoActsInTheClauses_IsHeldAgainstTheCell(string clause, string cell, bool isFlagged)
    {
        var duty = Assert.Single(FactsOf.Read(FactsOf.Document($"1|城乡建设|施工许可|{cell}|{clause}|做好配合。")).Facts!.Duties);

        Assert.Equal(isFlagged, duty.Issues.Any(issue => issue is { Code: "DEPARTMENTS_NOT_IN_CLAUSES", Field: "departments" }));
    }
}
