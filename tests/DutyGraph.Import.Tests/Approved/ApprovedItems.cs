using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>The items read from each published list, one line per item: a change in reading shows as a change of these files.</summary>
public sealed class ApprovedItems
{
    public static TheoryData<string> Documents => Lists.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_PublishedList_IsWhatWasApproved(string name) =>
        Approval.Verify($"{name}", Lists.Items(name).Select(Print));

    private static string Print(ListItem item)
    {
        string Clauses(IEnumerable<Clause> clauses) =>
            string.Concat(
                clauses.Select(clause => $" [{clause.Number?.ToString() ?? "–"}{(clause.Line == item.Line ? "" : $"@{clause.Line}")}] {clause.Text}"));

        var assist = item.List is DutyList.Assist ? $" | {item.DepartmentsPrinted} | 上级{Clauses(item.Superior)} | 乡镇{Clauses(item.Township)}" : "";
        var reclaimed = item.List is DutyList.Reclaimed ? $" | {item.DepartmentsPrinted} | {(item.Discontinued ? "不再开展" : item.Method ?? "–")}" : "";
        var issues = string.Concat(
            item.Issues.Select(issue => $" | ! {issue.Severity} {issue.Code} {issue.Field}@{issue.Line} «{LineWraps.Join(issue.Printed)}» {issue.Message}"));
        return $"{NodeId.Name(item.List)} {item.Number} @{item.Line} | {item.Category} | {item.Name}{assist}{reclaimed}{issues}";
    }
}

/// <summary>Compares results with an approved file.</summary>
internal static class Approval
{
    /// <summary>Fails if the lines differ from <c>Approved/NAME.approved.txt</c>, and writes them to <c>NAME.received.txt</c> beside it.</summary>
    public static void Verify(string name, IEnumerable<string> lines, [CallerFilePath] string caller = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(caller))!, "Approved");
        var approved = Path.Combine(folder, name + ".approved.txt");
        var received = Path.Combine(folder, name + ".received.txt");
        var printed = string.Concat(lines.Select(line => line.ReplaceLineEndings("⏎") + "\n"));
        File.Delete(received);
        if (!File.Exists(approved) || File.ReadAllText(approved) != printed)
        {
            File.WriteAllText(received, printed);
            Assert.Fail($"{received} differs from what was approved. Read it line by line; where it is right, let it replace {approved}.");
        }
    }
}
