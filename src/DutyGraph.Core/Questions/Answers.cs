using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A node with a page of its duties.</summary>
/// <param name="Node">The node; null for an unknown id.</param>
/// <param name="Duties">The page; an empty page for an unknown id.</param>
public sealed record NodeWithDuties(GraphNode? Node, Page<Duty> Duties);

/// <summary>The number of duties on each list.</summary>
/// <param name="Basic">Duties on the list BASIC.</param>
/// <param name="Assist">Duties on the list ASSIST.</param>
/// <param name="Reclaimed">Duties on the list RECLAIMED.</param>
public readonly record struct DutyCounts(int Basic, int Assist, int Reclaimed)
{
    /// <summary>The sum over all lists.</summary>
    public int Total => Basic + Assist + Reclaimed;
}

/// <summary>
/// How much townships do for a department or a kind of department, among the duties in scope. For a division or a category: how much its townships, or the
/// townships in its duties, do for departments. Reading a measure that was not counted throws an exception: it is unknown, not 0.
/// </summary>
/// <param name="Duties">ASSIST duties that name the department or kind. For a division: the duties of its townships. For a category: its duties.</param>
/// <param name="Leads">Those <paramref name="Duties"/> that name it first. For a division or a category: those that name any department.</param>
/// <param name="Alone">Those <paramref name="Duties"/> that name only it. For a division or a category: those that name exactly one department.</param>
/// <param name="Townships">The number of townships with those duties.</param>
/// <param name="Clauses">The number of township clauses in those duties.</param>
/// <param name="Reclaimed">RECLAIMED duties that it took back. For a division or a category: all its RECLAIMED duties, including discontinued ones.</param>
/// <param name="InScope">All ASSIST duties in scope, whichever department they name.</param>
public readonly record struct SupportTotals(int Duties, int Leads, int Alone, int Townships, int Clauses, int Reclaimed, int InScope)
{
    /// <summary>The measures that were not requested and so not counted.</summary>
    public SupportParts Uncounted { get; init; }

    /// <summary>Number of <see cref="Duties"/> that name the department first. Division, category: number that name any department.</summary>
    public int Leads { get => Counted(SupportParts.Leads, field); init; } = Leads;

    /// <summary>Number of <see cref="Duties"/> that name only this department. Division, category: number that name exactly one.</summary>
    public int Alone { get => Counted(SupportParts.Alone, field); init; } = Alone;

    /// <summary>The number of townships with those duties.</summary>
    public int Townships { get => Counted(SupportParts.Townships, field); init; } = Townships;

    /// <summary>The number of township clauses in those duties.</summary>
    public int Clauses { get => Counted(SupportParts.Clauses, field); init; } = Clauses;

    /// <summary>RECLAIMED duties that it took back. For a division or a category: all its RECLAIMED duties, including discontinued ones.</summary>
    public int Reclaimed { get => Counted(SupportParts.Reclaimed, field); init; } = Reclaimed;

    /// <summary>All ASSIST duties in scope, whichever department they name.</summary>
    public int InScope { get => Counted(SupportParts.Share, field); init; } = InScope;

    /// <summary><see cref="Duties"/> divided by <see cref="InScope"/>, 0 to 1; 0 where no duty is in scope.</summary>
    public double Share => InScope == 0 ? 0 : (double)Duties / InScope;

    /// <summary>The value of a measure.</summary>
    public int Of(SupportMeasure by) => by switch
    {
        SupportMeasure.Duties => Duties,
        SupportMeasure.Leads => Leads,
        SupportMeasure.Alone => Alone,
        SupportMeasure.Townships => Townships,
        SupportMeasure.Clauses => Clauses,
        SupportMeasure.Reclaimed => Reclaimed,
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "A ranking is by duties, leads, alone, townships, clauses or reclaimed."),
    };

    private int Counted(SupportParts part, int count) =>
        (Uncounted & part) == SupportParts.None ? count : throw new InvalidOperationException($"Nobody asked for {part}, so it was not counted.");
}

/// <summary>The parts of <see cref="SupportTotals"/> and <see cref="SupportRank"/> to compute. The number of duties is always counted.</summary>
[Flags]
#pragma warning disable MA0062 // CumulativeShare includes Share, which it depends on.
public enum SupportParts
#pragma warning restore MA0062
{
    /// <summary>Only the number of duties.</summary>
    None = 0,

    /// <summary><see cref="SupportTotals.Leads"/></summary>
    Leads = 1,

    /// <summary><see cref="SupportTotals.Alone"/></summary>
    Alone = 2,

    /// <summary><see cref="SupportTotals.Townships"/></summary>
    Townships = 4,

    /// <summary><see cref="SupportTotals.Clauses"/></summary>
    Clauses = 8,

    /// <summary><see cref="SupportTotals.Reclaimed"/></summary>
    Reclaimed = 16,

    /// <summary><see cref="SupportTotals.Share"/> and <see cref="SupportTotals.InScope"/></summary>
    Share = 32,

    /// <summary>All measures of <see cref="SupportTotals"/>.</summary>
    Totals = Leads | Alone | Townships | Clauses | Reclaimed | Share,

    /// <summary><see cref="SupportRank.CumulativeShare"/>, which also needs the number of duties in scope.</summary>
    CumulativeShare = 64 | Share,

    /// <summary>Everything there is to compute.</summary>
    All = Totals | CumulativeShare,
}

/// <summary>A row of a support ranking.</summary>
/// <param name="Rank">From 1; ties share a rank (1, 2, 2, 4).</param>
/// <param name="Id">Id of the department, kind, division or category.</param>
/// <param name="Totals">The measures.</param>
/// <param name="Covered">Number of distinct ASSIST duties in scope that this row or a higher one names; null if not requested.</param>
public sealed record SupportRank(int Rank, string Id, SupportTotals Totals, int? Covered = null)
{
    /// <summary><see cref="Covered"/> divided by <see cref="SupportTotals.InScope"/>, 0 to 1; 0 where no duty is in scope. Rows that tie are added one by
    /// one, in the order of the ranking.</summary>
    /// <exception cref="InvalidOperationException">It was not requested, so it was not counted.</exception>
    public double CumulativeShare => Covered is { } covered
        ? Totals.InScope == 0 ? 0 : (double)covered / Totals.InScope
        : throw new InvalidOperationException($"Nobody asked for {nameof(CumulativeShare)}, so it was not counted.");
}

/// <summary>How much one township does for one department.</summary>
/// <param name="DepartmentId">Id of the department.</param>
/// <param name="Duties">The township's ASSIST duties that name the department.</param>
/// <param name="Clauses">Township clauses in those duties.</param>
public sealed record Support(string DepartmentId, int Duties, int Clauses);

/// <summary>Counts over the duties that match a filter.</summary>
/// <param name="Townships">The number of townships with those duties.</param>
/// <param name="Departments">The number of departments that those duties assist or that took them back.</param>
/// <param name="Categories">The number of categories of those duties.</param>
/// <param name="LegalActs">The number of legal acts that those duties name.</param>
/// <param name="Topics">The number of topics of those duties.</param>
/// <param name="Documents">The number of documents that state those duties.</param>
/// <param name="Counts">The number of duties.</param>
/// <param name="ByCategory">By category, in the official order, without categories that have no duty.</param>
/// <param name="ByTownship">By township, ordered by full name, without townships that have no duty.</param>
public sealed record Statistics(
    int Townships, int Departments, int Categories, int LegalActs, int Topics, int Documents, DutyCounts Counts,
    ImmutableArray<GroupCount> ByCategory, ImmutableArray<GroupCount> ByTownship);

/// <summary>Counts of one category or township.</summary>
/// <param name="Id">Id of the category or township.</param>
/// <param name="Counts">The number of its duties.</param>
public sealed record GroupCount(string Id, DutyCounts Counts);
