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

/// <summary>What townships do for a department or a kind of department, within the duties in scope. Reading a measure that was not counted throws: it is unknown, not 0.</summary>
/// <param name="Duties">ASSIST duties that name it.</param>
/// <param name="Leads">Of those, the ones that name it first.</param>
/// <param name="Alone">Of those, the ones that name it alone.</param>
/// <param name="Townships">Townships that assist it.</param>
/// <param name="Clauses">Township clauses in those duties.</param>
/// <param name="Reclaimed">RECLAIMED duties that it took back.</param>
/// <param name="InScope">ASSIST duties in scope, whoever they name.</param>
public readonly record struct SupportTotals(int Duties, int Leads, int Alone, int Townships, int Clauses, int Reclaimed, int InScope)
{
    /// <summary>What was not asked for, and so not counted.</summary>
    public SupportParts Uncounted { get; init; }

    /// <summary>Of <see cref="Duties"/>, the ones that name it first.</summary>
    public int Leads { get => Counted(SupportParts.Leads, field); init; } = Leads;

    /// <summary>Of <see cref="Duties"/>, the ones that name it alone.</summary>
    public int Alone { get => Counted(SupportParts.Alone, field); init; } = Alone;

    /// <summary>Townships that assist it.</summary>
    public int Townships { get => Counted(SupportParts.Townships, field); init; } = Townships;

    /// <summary>Township clauses in <see cref="Duties"/>.</summary>
    public int Clauses { get => Counted(SupportParts.Clauses, field); init; } = Clauses;

    /// <summary>RECLAIMED duties that it took back.</summary>
    public int Reclaimed { get => Counted(SupportParts.Reclaimed, field); init; } = Reclaimed;

    /// <summary>ASSIST duties in scope, whoever they name.</summary>
    public int InScope { get => Counted(SupportParts.Share, field); init; } = InScope;

    /// <summary><see cref="Duties"/> over <see cref="InScope"/>, 0 to 1; 0 where nothing is in scope.</summary>
    public double Share => InScope == 0 ? 0 : (double)Duties / InScope;

    private int Counted(SupportParts part, int count) =>
        (Uncounted & part) == SupportParts.None ? count : throw new InvalidOperationException($"Nobody asked for {part}, so it was not counted.");
}

/// <summary>What of <see cref="SupportTotals"/> will be looked at. The duties always are counted.</summary>
[Flags]
public enum SupportParts
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

    /// <summary>All of these.</summary>
    All = Leads | Alone | Townships | Clauses | Reclaimed | Share,
}

/// <summary>A place in a support ranking.</summary>
/// <param name="Rank">From 1; ties share one (1, 2, 2, 4).</param>
/// <param name="Id">Of the department, or of the kind.</param>
/// <param name="Totals">What was counted.</param>
public sealed record SupportRank(int Rank, string Id, SupportTotals Totals);

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
