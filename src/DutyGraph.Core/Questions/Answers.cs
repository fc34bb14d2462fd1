using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>How many duties of each list.</summary>
/// <param name="Basic">On the list BASIC.</param>
/// <param name="Assist">On the list ASSIST.</param>
/// <param name="Reclaimed">On the list RECLAIMED.</param>
public readonly record struct DutyCounts(int Basic, int Assist, int Reclaimed)
{
    /// <summary>Of all lists.</summary>
    public int Total => Basic + Assist + Reclaimed;
}

/// <summary>
/// What townships do for a department or a kind of department, within the duties in scope; of a division or a category, what the townships in it, or its duties, do for departments.
/// Reading a measure that was not counted throws: it is unknown, not 0.
/// </summary>
/// <param name="Duties">ASSIST duties that name it. Of a division: those of its townships. Of a category: those that it holds.</param>
/// <param name="Leads">Of those, the ones that name it first. Of a division or a category: the ones that name a department.</param>
/// <param name="Alone">Of those, the ones that name it alone. Of a division or a category: the ones that name exactly one department.</param>
/// <param name="Townships">Townships of those duties.</param>
/// <param name="Clauses">Township clauses in those duties.</param>
/// <param name="Reclaimed">RECLAIMED duties that it took back. Of a division or a category: its RECLAIMED duties, those that were given up among them.</param>
/// <param name="InScope">ASSIST duties in scope, whoever they name.</param>
public readonly record struct SupportTotals(int Duties, int Leads, int Alone, int Townships, int Clauses, int Reclaimed, int InScope)
{
    /// <summary>What was not asked for, and so not counted.</summary>
    public SupportParts Uncounted { get; init; }

    /// <summary>Of <see cref="Duties"/>, the ones that name it first. Of a division or a category: the ones that name a department.</summary>
    public int Leads { get => Counted(SupportParts.Leads, field); init; } = Leads;

    /// <summary>Of <see cref="Duties"/>, the ones that name it alone. Of a division or a category: the ones that name exactly one department.</summary>
    public int Alone { get => Counted(SupportParts.Alone, field); init; } = Alone;

    /// <summary>Townships of <see cref="Duties"/>.</summary>
    public int Townships { get => Counted(SupportParts.Townships, field); init; } = Townships;

    /// <summary>Township clauses in <see cref="Duties"/>.</summary>
    public int Clauses { get => Counted(SupportParts.Clauses, field); init; } = Clauses;

    /// <summary>RECLAIMED duties that it took back. Of a division or a category: its RECLAIMED duties, those that were given up among them.</summary>
    public int Reclaimed { get => Counted(SupportParts.Reclaimed, field); init; } = Reclaimed;

    /// <summary>ASSIST duties in scope, whoever they name.</summary>
    public int InScope { get => Counted(SupportParts.Share, field); init; } = InScope;

    /// <summary><see cref="Duties"/> over <see cref="InScope"/>, 0 to 1; 0 where nothing is in scope.</summary>
    public double Share => InScope == 0 ? 0 : (double)Duties / InScope;

    /// <summary>The count of a measure.</summary>
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

/// <summary>What of <see cref="SupportTotals"/> and <see cref="SupportRank"/> will be looked at. The duties always are counted.</summary>
[Flags]
#pragma warning disable MA0062 // CumulativeShare is a bit of its own and one that it needs.
public enum SupportParts
#pragma warning restore MA0062
{
    /// <summary>The duties alone.</summary>
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

    /// <summary><see cref="SupportRank.CumulativeShare"/>, which needs the share's number of duties in scope.</summary>
    CumulativeShare = 64 | Share,

    /// <summary>Everything.</summary>
    All = Totals | CumulativeShare,
}

/// <summary>A place in a support ranking.</summary>
/// <param name="Rank">From 1; ties share one (1, 2, 2, 4).</param>
/// <param name="Id">Of the department, kind, division or category.</param>
/// <param name="Totals">What was counted.</param>
/// <param name="Covered">ASSIST duties in scope that name this place or one before it, each counted once; null where nobody asked for it.</param>
public sealed record SupportRank(int Rank, string Id, SupportTotals Totals, int? Covered = null)
{
    /// <summary><see cref="Covered"/> over <see cref="SupportTotals.InScope"/>, 0 to 1; 0 where nothing is in scope. Within a tie it goes by the order of the places.</summary>
    /// <exception cref="InvalidOperationException">Nobody asked for it, so it was not counted.</exception>
    public double CumulativeShare => Covered is { } covered
        ? Totals.InScope == 0 ? 0 : (double)covered / Totals.InScope
        : throw new InvalidOperationException($"Nobody asked for {nameof(CumulativeShare)}, so it was not counted.");
}

/// <summary>What one township does for one department.</summary>
/// <param name="DepartmentId">Id of the department.</param>
/// <param name="Duties">ASSIST duties of the township that name it.</param>
/// <param name="Clauses">Township clauses in those duties.</param>
public sealed record Support(string DepartmentId, int Duties, int Clauses);

/// <summary>Counts over the duties that a filter lets through.</summary>
/// <param name="Townships">Townships of those duties.</param>
/// <param name="Departments">Departments that those duties assist or that took them back.</param>
/// <param name="Categories">Categories of those duties.</param>
/// <param name="LegalActs">Legal acts that those duties name.</param>
/// <param name="Topics">Topics of those duties.</param>
/// <param name="Documents">Documents that state those duties.</param>
/// <param name="Counts">The duties themselves.</param>
/// <param name="ByCategory">By category, in the printed order; none that has no duty.</param>
/// <param name="ByTownship">By township, in the order of full names; none that has no duty.</param>
public sealed record Statistics(
    int Townships, int Departments, int Categories, int LegalActs, int Topics, int Documents, DutyCounts Counts,
    ImmutableArray<GroupCount> ByCategory, ImmutableArray<GroupCount> ByTownship);

/// <summary>Counts of one category or township.</summary>
/// <param name="Id">Of the category or township.</param>
/// <param name="Counts">Its duties.</param>
public sealed record GroupCount(string Id, DutyCounts Counts);
