using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>The facts of each published list, one line per duty: departments, performers and recipients of reports for each clause, acts, forms,
/// issues.</summary>
public sealed class ApprovedFacts
{
    public static TheoryData<string> Documents => Lists.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_PublishedList_GivesTheFactsThatWereApproved(string name) =>
        Approval.Verify($"{name}.facts", FactsOf.List(name).Duties.Select(Print).Concat(FactsOf.List(name).Departments.Select(Print)));

    private static string Print(Duty duty) =>
        $"{duty.Id}{Ids(" | ", duty.DepartmentIds)}{Clauses(" | 上级", duty.SuperiorResponsibilities)}{Clauses(" | 乡镇", duty.TownshipResponsibilities)}"
        + $"{Ids(" | cites ", duty.ActIds)}{Ids(" | forms ", duty.Forms)}"
        + $"{string.Concat(duty.Issues.Select(issue => $" | ! {issue.Code} {issue.Field}@{issue.Line}"))}";

    private static string Print(Department department) =>
        $"{department.Id} | {department.KindId ?? "–"} | {department.DivisionId ?? "–"}{Ids(" | ", department.Aliases)}";

    // Clauses without performers, recipients or acts are only counted.
    private static string Clauses(string title, IReadOnlyCollection<Responsibility> clauses) => clauses.Count == 0 ? "" : $"{title} {clauses.Count}:"
        + string.Concat(clauses.Select(Says).Select((said, index) => said.Length > 0 ? $" [{index + 1}] {said}" : ""));

    private static string Says(Responsibility clause) => Ids("", clause.PerformerIds) + Ids("→", clause.ReportsToIds) + Ids("§", clause.ActIds);

    private static string Ids(string before, IReadOnlyCollection<string> ids) =>
        ids.Count == 0 ? "" : before + string.Join('、', ids.Select(id => id.Replace(NodeId.DepartmentPrefix, "")));
}
