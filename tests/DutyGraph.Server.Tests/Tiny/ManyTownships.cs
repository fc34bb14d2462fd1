using DutyGraph.Core;

namespace DutyGraph.Server.Tests.Tiny;

/// <summary>Copies one document to many townships, each with its own departments and ids.</summary>
internal static class ManyTownships
{
    /// <summary>Returns the facts of <paramref name="count"/> townships.</summary>
    public static IEnumerable<Facts> Of(Facts facts, int count) => Enumerable.Range(0, count).Select(i => Renamed(facts, $"第{i}号"));

    private static Facts Renamed(Facts facts, string mark)
    {
        string Id(string id) => id + mark;
        var documentId = Id(facts.Document.Id);
        var duties = facts.Duties.Select(duty => duty with
        {
            Id = Id(duty.Id),
            TownshipId = Id(duty.TownshipId),
            DocumentId = documentId,
            DepartmentIds = [.. duty.DepartmentIds.Select(Id)],
            Issues = [.. duty.Issues.Select(issue => issue with { DutyId = Id(duty.Id) })],
        });
        return facts with
        {
            Document = facts.Document with
            {
                Id = documentId,
                TownshipId = Id(facts.Township.Id),
            },
            Township = facts.Township with { Id = Id(facts.Township.Id), FullName = facts.Township.FullName + mark },
            Departments = [.. facts.Departments.Select(department => department with { Id = Id(department.Id), Name = department.Name + mark })],
            Duties = [.. duties],
        };
    }
}
