using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Server.Tests.Tiny;

/// <summary>A document of one township, made by hand; item n of every list is on line 100 + n.</summary>
/// <param name="town">The township.</param>
/// <param name="digits">Two digits, repeated to form its SHA-256.</param>
/// <param name="edition">The month printed on it, or null.</param>
/// <param name="fileName">Its file name.</param>
internal sealed class TinyList(Township town, string digits, string? edition, string fileName)
{
    private readonly string _sha256 = string.Concat(Enumerable.Repeat(digits, 32));

    /// <summary>Returns an item.</summary>
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

    /// <summary>Returns an issue of an item.</summary>
    public DataIssue Issue(IssueSeverity severity, string code, string field, DutyList list, int number) =>
        new(severity, code, "有误。 Faulty.", field, 100 + number, "□□", NodeId.Duty(town.FullName, edition, list, number));

    /// <summary>Returns the facts of the document.</summary>
    public Facts ToFacts(
        ImmutableArray<Division> divisions,
        ImmutableArray<Department> departments,
        ImmutableArray<DepartmentKind> kinds,
        ImmutableArray<LegalAct> acts,
        ImmutableArray<Duty> duties)
    {
        var document = new Document(
            NodeId.Document(_sha256), town.FullName + "履职事项清单", town.Id, edition, fileName, _sha256, []);
        ImmutableArray<Category> categories = [new(TinyGraph.Party, "党的建设", 1), new(TinyGraph.Emergency, "应急管理及消防", 18)];
        return new Facts(document, town, divisions, departments, kinds, categories, acts, duties);
    }
}
