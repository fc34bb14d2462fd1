using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Benchmarks.Generating;

/// <summary>The facts of a document as if another township had published it: ids, names and neighbours are those of the other place, the texts
/// stay.</summary>
public sealed class MovedFacts
{
    private readonly Facts _facts;
    private readonly Township _to;
    private readonly string _sha256;
    private readonly Dictionary<string, (Division From, Division To)> _places;
    private readonly Dictionary<string, Department> _departments;

    private MovedFacts(Facts facts, Township to, IReadOnlyList<Division> chain)
    {
        _facts = facts;
        _to = to;
        _sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts.Document.Sha256 + to.Id)));
        _places = ChainOf(facts).Zip(chain).ToDictionary(pair => pair.First.Id);
        _departments = facts.Departments.ToDictionary(department => department.Id, Move);
    }

    /// <summary>Returns the facts as those of another township.</summary>
    /// <param name="facts">The facts of the document.</param>
    /// <param name="to">The other township.</param>
    /// <param name="chain">The other township's county, prefecture and region.</param>
    public static Facts Of(Facts facts, Township to, IReadOnlyList<Division> chain) => new MovedFacts(facts, to, chain).Move();

    /// <summary>Returns the township's county, and the divisions above it.</summary>
    public static IEnumerable<Division> ChainOf(Facts facts)
    {
        for (var id = facts.Township.DivisionId; id is not null;)
        {
            var division = facts.Divisions.Single(known => known.Id == id);
            yield return division;
            id = division.ParentId;
        }
    }

    private Facts Move() => _facts with
    {
        Document = _facts.Document with
        {
            Id = NodeId.Document(_sha256),
            Sha256 = _sha256,
            TownshipId = _to.Id,
            Title = _facts.Document.Title.Replace(_facts.Township.FullName, _to.FullName, StringComparison.Ordinal),
        },
        Township = _to,
        Divisions = [.. _facts.Divisions.Select(division => _places.TryGetValue(division.Id, out var place) ? place.To : division)],
        Departments = [.. _departments.Values],
        Duties = [.. _facts.Duties.Select(Move)],
    };

    private Department Move(Department department) =>
        department.DivisionId is { } id && _places.TryGetValue(id, out var place) && Moved(department.Name, place) is var name
            ? department with
            {
                Id = NodeId.Department(name),
                Name = name,
                DivisionId = place.To.Id,
                Aliases = [.. department.Aliases.Select(alias => Moved(alias, place)).Order(CodePointComparer.Instance)],
            }
            : department;

    private Duty Move(Duty duty) => duty with
    {
        Id = MovedId(duty),
        TownshipId = _to.Id,
        DocumentId = NodeId.Document(_sha256),
        DepartmentIds = Moved(duty.DepartmentIds),
        SuperiorResponsibilities = [.. duty.SuperiorResponsibilities.Select(Move)],
        TownshipResponsibilities = [.. duty.TownshipResponsibilities.Select(Move)],
        Issues = [.. duty.Issues.Select(Move)],
    };

    private Responsibility Move(Responsibility clause) =>
        clause with { PerformerIds = Moved(clause.PerformerIds), ReportsToIds = Moved(clause.ReportsToIds) };

    private DataIssue Move(DataIssue issue) =>
        issue with { DutyId = issue.DutyId is null ? null : MovedId(_facts.Duties.Single(duty => duty.Id == issue.DutyId)) };

    private string MovedId(Duty duty) => NodeId.Duty(_to.FullName, duty.Edition, duty.List, duty.Number);

    private ImmutableArray<string> Moved(ImmutableArray<string> departments) => [.. departments.Select(id => _departments[id].Id)];

    private static string Moved(string name, (Division From, Division To) place) =>
        name.StartsWith(place.From.Key, StringComparison.Ordinal) ? place.To.Key + name[place.From.Key.Length..] : name;
}
