using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Reads nodes from the lists of values that the statements of <c>cypher/read</c> return. Each label has one list format, the same in all files.
/// </summary>
internal static class NodeCells
{
    /// <summary>Returns the reader of a label.</summary>
    public static Func<Cells, GraphNode> Of(string label) => label switch
    {
        Labels.Township => Township,
        Labels.Category => Category,
        Labels.Department => Department,
        Labels.LegalAct => Act,
        Labels.Document => Document,
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, "No statement brings it along."),
    };

    public static Division Division(Cells cells) => new(
        cells.Text(0), cells.Text(1), cells.Text(2), cells.Text(3), cells.Text(4), cells.Constant<DivisionLevel>(5), cells.TextOrNull(6));

    public static Township Township(Cells cells) => new(
        cells.Text(0), cells.Text(1), cells.Text(2), cells.TextOrNull(3), cells.Constant<TownshipKind>(4), cells.Text(5));

    public static Category Category(Cells cells) => new(cells.Text(0), cells.Text(1), cells.Number(2));

    public static Department Department(Cells cells) => new(
        cells.Text(0), cells.Text(1), cells.Texts(2), cells.TextOrNull(3), cells.TextOrNull(4));

    public static DepartmentKind Kind(Cells cells) => new(cells.Text(0), cells.Text(1), cells.Texts(2));

    public static LegalAct Act(Cells cells) => new(cells.Text(0), cells.Text(1), cells.Constant<LegalActKind>(2));

    public static Topic Topic(Cells cells) =>
        new(cells.Text(0), cells.Text(1), cells.Number(2), cells.Flag(3), new DutyCounts(cells.Number(4), cells.Number(5), cells.Number(6)));

    public static TopicMember Member(Cells cells) => new(cells.Text(0), cells.Fraction(1), cells.Texts(2));

    public static Document Document(Cells cells) => new(
        cells.Text(0), cells.Text(1), cells.Text(2), cells.TextOrNull(3), cells.Text(4), cells.Text(5), [.. Issues(cells, 7, dutyId: null)])
    {
        Current = cells.Flag(6),
        Reissue = cells.NumberOrNull(8) ?? 0,
    };

    /// <summary>Reads the issues of a document and of its duties, by line.</summary>
    /// <param name="cells">The id of the document, its own issues, and lists of a duty's id and its issues.</param>
    public static ImmutableArray<DataIssue> IssuesByLine(Cells cells) => DataIssue.ByLine(
        Issues(cells, 1, dutyId: null),
        cells.Each(2, static duty => Issues(duty, 1, duty.Text(0))).SelectMany(issues => issues));

    /// <summary>Reads a duty. Parts that were not requested are marked as unknown.</summary>
    public static Duty Duty(Cells cells)
    {
        var id = cells.Text(0);
        var (townshipId, edition, list, number) = NodeId.ReadDuty(id);
        var (superior, township) = cells.Has(7) ? Clauses(cells, 7) : ([], []);
        var duty = new Duty(id)
        {
            Unknown = Absent(cells, 3, DutyParts.Departments) | Absent(cells, 4, DutyParts.LegalActs) | Absent(cells, 5, DutyParts.Document)
                | Absent(cells, 6, DutyParts.Details) | Absent(cells, 7, DutyParts.Clauses),
            TownshipId = townshipId,
            Edition = edition,
            List = list,
            Number = number,
            Name = cells.Text(1),
            CategoryId = cells.Text(2),
            Current = cells.Flag(8),
            DepartmentIds = cells.Texts(3),
            ActIds = cells.Texts(4),
            DocumentId = cells.Has(5) ? cells.Row(5).Text(0) : "",
            Line = cells.Has(5) ? cells.Row(5).Number(1) : 0,
            Place = cells.Has(5) ? cells.Row(5).TextOrNull(2) : null,
            SuperiorResponsibilities = superior,
            TownshipResponsibilities = township,
        };
        return cells.Has(6) ? WithDetails(duty, cells.Row(6)) : duty;
    }

    /// <summary>Reads a clause of a duty as a node.</summary>
    public static DutyResponsibility Responsibility(Cells cells)
    {
        var id = cells.Text(0);
        var (dutyId, party, position) = NodeId.ReadResponsibility(id) ?? throw new FormatException($"'{id}' is no id of a clause.");
        return new DutyResponsibility(dutyId, party, position, Clause(cells.Row(1)));
    }

    private static Responsibility Clause(Cells clause) => new(clause.NumberOrNull(2), clause.Text(3), clause.Texts(4), clause.Texts(5), clause.Texts(6));

    private static DutyParts Absent(Cells cells, int place, DutyParts part) => cells.Has(place) ? DutyParts.None : part;

    private static Duty WithDetails(Duty duty, Cells details) => duty with
    {
        Method = details.TextOrNull(0),
        Discontinued = details.Flag(1),
        Forms = details.Texts(2),
        Issues = [.. Issues(details, 3, duty.Id)],
    };

    private static IEnumerable<DataIssue> Issues(Cells cells, int place, string? dutyId) => cells.Texts(place).Select(text => IssueText.Read(text, dutyId));

    private static (ImmutableArray<Responsibility> Superior, ImmutableArray<Responsibility> Township) Clauses(Cells cells, int place)
    {
        var clauses = cells.Each(place, clause => (Party: clause.Constant<Party>(0), Position: clause.Number(1), Clause: Clause(clause)));
        Array.Sort(clauses, (one, other) => one.Position.CompareTo(other.Position));
        return (Of(Party.Superior), Of(Party.Township));

        ImmutableArray<Responsibility> Of(Party party) => [.. clauses.Where(clause => clause.Party == party).Select(clause => clause.Clause)];
    }
}
