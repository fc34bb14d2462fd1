using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Nodes from the lists of values that the statements of <c>cypher/read</c> give for them: each label has one list, the same in all files.</summary>
internal static class NodeCells
{
    public static Division Division(Cells cells) => new(
        cells.Text(0), cells.Text(1), cells.Text(2), cells.Text(3), cells.Text(4), cells.Constant<DivisionLevel>(5), cells.TextOrNull(6));

    public static Township Township(Cells cells) => new(
        cells.Text(0), cells.Text(1), cells.Text(2), cells.TextOrNull(3), cells.Constant<TownshipKind>(4), cells.Text(5));

    public static Category Category(Cells cells) => new(cells.Text(0), cells.Text(1), cells.Number(2));

    public static Department Department(Cells cells) => new(
        cells.Text(0), cells.Text(1), cells.Texts(2), cells.TextOrNull(3), cells.TextOrNull(4));

    public static DepartmentKind Kind(Cells cells) => new(cells.Text(0), cells.Text(1), cells.Texts(2));

    public static LegalAct Act(Cells cells) => new(cells.Text(0), cells.Text(1), cells.Constant<LegalActKind>(2));

    /// <summary>A document with its own issues and those of its duties, by line; where several stand on one line, its own first, then those of the duties as printed.</summary>
    public static Document Document(Cells cells) => new(
        cells.Text(0), cells.Text(1), cells.Text(2), cells.TextOrNull(3), cells.Text(4), cells.Text(5),
        [
            .. Issues(cells, 6, dutyId: null)
                .Concat(cells.Each(7, duty => (Id: duty.Text(0), Cells: duty)).SelectMany(duty => Issues(duty.Cells, 1, duty.Id)))
                .OrderBy(issue => issue.Line),
        ]);

    /// <summary>A duty; its clauses are unknown where the statement was not asked for them.</summary>
    public static Duty Duty(Cells cells)
    {
        var id = cells.Text(0);
        var (superior, township) = cells.Has(15) ? Clauses(cells) : default;
        return new Duty(id)
        {
            TownshipId = cells.Text(1),
            DocumentId = cells.Text(2),
            Edition = cells.TextOrNull(3),
            List = cells.Constant<DutyList>(4),
            Number = cells.Number(5),
            Name = cells.Text(6),
            CategoryId = cells.Text(7),
            DepartmentIds = cells.Texts(8),
            Method = cells.TextOrNull(9),
            Discontinued = cells.Flag(10),
            ActIds = cells.Texts(11),
            Forms = cells.Texts(12),
            Line = cells.Number(13),
            Issues = [.. Issues(cells, 14, id)],
            SuperiorResponsibilities = superior,
            TownshipResponsibilities = township,
        };
    }

    private static IEnumerable<DataIssue> Issues(Cells cells, int place, string? dutyId) => cells.Texts(place).Select(text => IssueText.Read(text, dutyId));

    private static (ImmutableArray<Responsibility> Superior, ImmutableArray<Responsibility> Township) Clauses(Cells cells)
    {
        var clauses = cells.Each(15, clause => (
            Party: clause.Constant<ResponsibilityParty>(0),
            Position: clause.Number(1),
            Clause: new Responsibility(clause.NumberOrNull(2), clause.Text(3), clause.Texts(4), clause.Texts(5), clause.Texts(6))));
        Array.Sort(clauses, (one, other) => one.Position.CompareTo(other.Position));
        return (Of(ResponsibilityParty.Superior), Of(ResponsibilityParty.Township));

        ImmutableArray<Responsibility> Of(ResponsibilityParty party) => [.. clauses.Where(clause => clause.Party == party).Select(clause => clause.Clause)];
    }
}
