using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Server.Tests.Tiny;

/// <summary>A hand-made document of one township; item number n of any list stands on line 100 + n.</summary>
/// <param name="town">The township.</param>
/// <param name="digits">Two digits that its SHA-256 repeats.</param>
/// <param name="edition">The month printed on it, or null.</param>
/// <param name="fileName">Its file.</param>
internal sealed class TinyList(Township town, string digits, string? edition, string fileName)
{
    private readonly string _sha256 = string.Concat(Enumerable.Repeat(digits, 32));

    /// <summary>An item.</summary>
    public Duty Duty(DutyList list, int number, string name, string categoryId) => new(NodeId.Duty(town.FullName, edition, list, number))
    {
        TownshipId = town.Id,
        DocumentId = NodeId.Document(_sha256),
        Edition = edition,
        List = list,
        Number = number,
        Name = name,
        CategoryId = categoryId,
        Line = 100 + number,
    };

    /// <summary>An issue of an item.</summary>
    public DataIssue Issue(IssueSeverity severity, string code, string field, DutyList list, int number) =>
        new(severity, code, "有误。 Faulty.", field, 100 + number, "□□", NodeId.Duty(town.FullName, edition, list, number));

    /// <summary>All that the document states.</summary>
    public Facts ToFacts(
        ImmutableArray<Division> divisions,
        ImmutableArray<Department> departments,
        ImmutableArray<DepartmentKind> kinds,
        ImmutableArray<LegalAct> acts,
        ImmutableArray<Duty> duties)
    {
        var document = new Document(
            NodeId.Document(_sha256), town.FullName + "履职事项清单", town.Id, edition, fileName, _sha256, [.. duties.SelectMany(duty => duty.Issues)]);
        ImmutableArray<Category> categories = [new(TinyGraph.Party, "党的建设", 1), new(TinyGraph.Emergency, "应急管理及消防", 18)];
        return new Facts(document, town, divisions, departments, kinds, categories, acts, duties);
    }
}
