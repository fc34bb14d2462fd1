using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A category of duties (事项类别).</summary>
/// <param name="Id"><c>category:</c> and the name.</param>
/// <param name="Name">As printed: 应急管理及消防.</param>
/// <param name="Position">Its position in the official order, from 1. All categories outside that order share the position after the last.</param>
public sealed record Category(string Id, string Name, int Position) : GraphNode(Id);

/// <summary>A law, regulation, rule or standard that a list names.</summary>
/// <param name="Id"><c>act:</c> and the title.</param>
/// <param name="Title">Without 《》.</param>
/// <param name="Kind">Derived from the ending of the title.</param>
public sealed record LegalAct(string Id, string Title, LegalActKind Kind) : GraphNode(Id);

/// <summary>A published list, as it was imported.</summary>
/// <param name="Id"><c>document:</c> and the first 16 digits of the SHA-256.</param>
/// <param name="Title">As printed; composed of township and 履职事项清单 where none is printed.</param>
/// <param name="TownshipId">Id of the township that published it.</param>
/// <param name="Edition">The month printed on it (2025-07); null where it prints none.</param>
/// <param name="FileName">The file name without folders.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hexadecimal.</param>
/// <param name="Issues">Issues of the document as a whole, by line. Those of its duties are theirs.</param>
public sealed record Document(
    string Id, string Title, string TownshipId, string? Edition, string FileName, string Sha256, ImmutableArray<DataIssue> Issues) : GraphNode(Id)
{
    /// <summary>Whether it is the township's edition in force: the newest one, where an undated edition is older than any dated one. Always true in <see
    /// cref="Facts"/>; only the graph knows other editions.</summary>
    public bool Current { get; init; } = true;

    /// <summary>0 for the first document of its township and month, 1 and up for those imported later. Always 0 in <see cref="Facts"/>; only the graph knows
    /// other documents.</summary>
    public int Reissue { get; init; }
}

/// <summary>Everything that one document states: the output of the importer and the input of a store.</summary>
/// <param name="Document">The document.</param>
/// <param name="Township">Its township.</param>
/// <param name="Divisions">The divisions of the township and of the departments, with all divisions above them.</param>
/// <param name="Departments">Every department that an item or a clause names, each once.</param>
/// <param name="Kinds">The kinds of those departments, each once.</param>
/// <param name="Categories">The categories of the items, each once.</param>
/// <param name="LegalActs">The acts that the items name, each once.</param>
/// <param name="Duties">The items, by list (BASIC, ASSIST, RECLAIMED), then number.</param>
public sealed record Facts(
    Document Document,
    Township Township,
    ImmutableArray<Division> Divisions,
    ImmutableArray<Department> Departments,
    ImmutableArray<DepartmentKind> Kinds,
    ImmutableArray<Category> Categories,
    ImmutableArray<LegalAct> LegalActs,
    ImmutableArray<Duty> Duties)
{
    /// <summary>Issues of the document and of its items, by line.</summary>
    public ImmutableArray<DataIssue> Issues => DataIssue.ByLine(Document.Issues, Duties.SelectMany(duty => duty.Issues));
}
