using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace DutyGraph.Core;

/// <summary>One numbered item of one list of one township.</summary>
/// <param name="Id"><c>duty:</c>, then township, edition, list and number.</param>
/// <remarks>Reading a property that is <see cref="Unknown"/> throws an exception: unknown is neither none nor zero.</remarks>
public sealed record Duty(string Id) : GraphNode(Id)
{
    /// <summary>The parts that were not requested (<see cref="PageRequest.Parts"/>) and so not read. Township and category are never unknown, since their ids
    /// are always read.</summary>
    public DutyParts Unknown { get; init; }

    /// <summary>Id of the township.</summary>
    public required string TownshipId { get; init; }

    /// <summary>Id of the source document.</summary>
    public required string DocumentId { get => Known(DutyParts.Document, field); init; }

    /// <summary>The month of its document (2025-07); null where the document prints none.</summary>
    public string? Edition { get; init; }

    /// <summary>The list that has the duty.</summary>
    public required DutyList List { get; init; }

    /// <summary>序号, as printed, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>事项名称, as printed with line wraps joined; empty where none is printed.</summary>
    public required string Name { get; init; }

    /// <summary>Id of its category.</summary>
    public required string CategoryId { get; init; }

    /// <summary>Department ids. ASSIST: the departments assisted, in printed order, the leading one first. RECLAIMED: the departments that took the duty
    /// back. BASIC: empty.</summary>
    public ImmutableArray<string> DepartmentIds { get => Known(DutyParts.Departments, field); init; } = [];

    /// <summary>上级部门职责, a clause each. ASSIST only.</summary>
    public ImmutableArray<Responsibility> SuperiorResponsibilities { get => Known(DutyParts.Clauses, field); init; } = [];

    /// <summary>乡镇配合职责, a clause each. ASSIST only.</summary>
    public ImmutableArray<Responsibility> TownshipResponsibilities { get => Known(DutyParts.Clauses, field); init; } = [];

    /// <summary>工作方式. RECLAIMED only; null where none is printed.</summary>
    public string? Method { get => Known(DutyParts.Details, field); init; }

    /// <summary>不再开展此项工作. RECLAIMED only.</summary>
    public bool Discontinued { get => Known(DutyParts.Details, field); init; }

    /// <summary>Ids of all legal acts that the item names, each once, in the order of first mention.</summary>
    public ImmutableArray<string> ActIds { get => Known(DutyParts.LegalActs, field); init; } = [];

    /// <summary>Titles in 《》 that are not legal acts, each once, in the order of first mention.</summary>
    public ImmutableArray<string> Forms { get => Known(DutyParts.Details, field); init; } = [];

    /// <summary>Whether its document is the edition in force. Always true in <see cref="Facts"/>; only the graph knows other editions.</summary>
    public bool Current { get; init; } = true;

    /// <summary>Line where the item starts in its document, from 1.</summary>
    public required int Line { get => Known(DutyParts.Document, field); init; }

    /// <summary>The same place in the document's own terms: sheet and cell, page and row, table and row; null in a text, where the line says it.</summary>
    public string? Place { get => Known(DutyParts.Document, field); init; }

    /// <summary>What the importer had to infer or could not read.</summary>
    public ImmutableArray<DataIssue> Issues { get => Known(DutyParts.Details, field); init; } = [];

    private T Known<T>(DutyParts part, T value, [CallerMemberName] string property = "") =>
        (Unknown & part) == DutyParts.None ? value : throw new InvalidOperationException($"{property} of {Id} is unknown: the store was not asked for {part}.");
}

/// <summary>One clause of a duty.</summary>
/// <param name="Number">The printed number; null where the clause has none.</param>
/// <param name="Text">As printed with line wraps joined, without its number.</param>
/// <param name="PerformerIds">Ids of the departments that do this work, according to the clause or the heading above it.</param>
/// <param name="ReportsToIds">Ids of the departments to which the township must report.</param>
/// <param name="ActIds">Ids of the legal acts that the clause names.</param>
public sealed record Responsibility(
    int? Number, string Text, ImmutableArray<string> PerformerIds, ImmutableArray<string> ReportsToIds, ImmutableArray<string> ActIds);

/// <summary>A clause of a duty as a node with an id.</summary>
/// <param name="DutyId">Id of the duty.</param>
/// <param name="Party">The party whose clause it is.</param>
/// <param name="Position">Its position among that party's clauses of the duty, from 1.</param>
/// <param name="Clause">The content.</param>
/// <remarks>Created on demand: a duty stores its clauses without ids, so that duties with the same clause can share one object.</remarks>
public sealed record DutyResponsibility(string DutyId, Party Party, int Position, Responsibility Clause)
    : GraphNode(NodeId.Responsibility(DutyId, Party, Position))
{
    /// <summary>Returns the clause at a position; null where the duty has none there.</summary>
    public static DutyResponsibility? Of(Duty duty, Party party, int position)
    {
        var clauses = party == Party.Superior ? duty.SuperiorResponsibilities : duty.TownshipResponsibilities;
        return position < 1 || position > clauses.Length ? null : new(duty.Id, party, position, clauses[position - 1]);
    }

    /// <summary>Returns the clauses of one party as nodes.</summary>
    public static IEnumerable<DutyResponsibility> AllOf(Duty duty, Party party) =>
        (party == Party.Superior ? duty.SuperiorResponsibilities : duty.TownshipResponsibilities)
            .Select((clause, index) => new DutyResponsibility(duty.Id, party, index + 1, clause));
}

/// <summary>What the importer had to infer or could not read.</summary>
/// <param name="Severity">Inferred, damaged or missing.</param>
/// <param name="Code">The cause, in capitals: CATEGORY_FROM_NEIGHBOURS.</param>
/// <param name="Message">For people: Chinese, then English.</param>
/// <param name="Field">The field of the item, by its name in the API: category, name, departments, superiorResponsibilities …</param>
/// <param name="Line">Line of the document, from 1.</param>
/// <param name="Printed">The text printed there; empty where nothing is printed.</param>
/// <param name="DutyId">Id of the duty; null where the issue concerns the whole document.</param>
public sealed record DataIssue(IssueSeverity Severity, string Code, string Message, string Field, int Line, string Printed, string? DutyId)
{
    /// <summary>Returns the issues of a document and of its duties, by line. On one line, the document's own come first.</summary>
    /// <param name="own">The document's own.</param>
    /// <param name="ofDuties">Those of its duties, in printed order.</param>
    public static ImmutableArray<DataIssue> ByLine(IEnumerable<DataIssue> own, IEnumerable<DataIssue> ofDuties) =>
        [.. own.Concat(ofDuties).OrderBy(issue => issue.Line)];

    /// <summary>The line in the document's own terms: sheet and cell, page and row, table and row; null in a text.</summary>
    public string? Place { get; init; }
}
