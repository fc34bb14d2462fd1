using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A category of duties (事项类别).</summary>
/// <param name="Id">category: and the name.</param>
/// <param name="Name">应急管理及消防</param>
/// <param name="Position">Its place in the official order, from 1; the place after the last for a category that the order does not have.</param>
public sealed record Category(string Id, string Name, int Position) : GraphNode(Id);

/// <summary>A law, regulation, rule or standard that a list names.</summary>
/// <param name="Id">act: and the title.</param>
/// <param name="Title">Without 《》.</param>
/// <param name="Kind">By the title's ending.</param>
public sealed record LegalAct(string Id, string Title, LegalActKind Kind) : GraphNode(Id);

/// <summary>A published list, as it was imported.</summary>
/// <param name="Id">document: and the first 16 digits of the SHA-256.</param>
/// <param name="Title">As printed on it, or composed of township and 履职事项清单 where it prints none.</param>
/// <param name="TownshipId">Id of the township whose lists it holds.</param>
/// <param name="Edition">The month printed on it (2025-07); null where it prints none.</param>
/// <param name="FileName">Without folders.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
/// <param name="Issues">Its own issues and those of its items, by line.</param>
public sealed record Document(
    string Id, string Title, string TownshipId, string? Edition, string FileName, string Sha256, ImmutableArray<DataIssue> Issues) : GraphNode(Id)
{
    /// <summary>Whether it is its township's edition in force: the newest, where an undated one is older than any dated one. Facts say true: it is the graph that knows other editions.</summary>
    public bool Current { get; init; } = true;

    /// <summary>0 for the first document of its township and month, higher for one imported later. Facts say 0: it is the graph that knows the others.</summary>
    public int Reissue { get; init; }
}

/// <summary>All that one document states: what an importer hands to a store.</summary>
/// <param name="Document">The document.</param>
/// <param name="Township">Its township.</param>
/// <param name="Divisions">The divisions of the township and of the departments, and all above them.</param>
/// <param name="Departments">Every department that an item or a clause names, once each.</param>
/// <param name="Kinds">Their kinds, once each.</param>
/// <param name="Categories">The categories of the items, once each.</param>
/// <param name="LegalActs">The acts that the items name, once each.</param>
/// <param name="Duties">The items: BASIC, ASSIST, RECLAIMED, by number.</param>
public sealed record Facts(
    Document Document,
    Township Township,
    ImmutableArray<Division> Divisions,
    ImmutableArray<Department> Departments,
    ImmutableArray<DepartmentKind> Kinds,
    ImmutableArray<Category> Categories,
    ImmutableArray<LegalAct> LegalActs,
    ImmutableArray<Duty> Duties);
