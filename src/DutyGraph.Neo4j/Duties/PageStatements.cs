using System.Collections.Concurrent;

namespace DutyGraph.Neo4j;

/// <summary>
/// Statements on pages of duties. Each consists of a file that finds the duties, and of a file for each kind of requested node. Other parts are left out,
/// because Neo4j spends time on each part of a statement at every request, even if the part does nothing.
/// </summary>
internal static class PageStatements
{
    private static readonly CypherStatement Items = CypherFiles.Get("read/duties/page/items");
    private static readonly CypherStatement Townships = CypherFiles.Get("read/duties/page/townships");
    private static readonly CypherStatement Categories = CypherFiles.Get("read/duties/page/categories");
    private static readonly CypherStatement Departments = CypherFiles.Get("read/duties/page/departments");
    private static readonly CypherStatement Acts = CypherFiles.Get("read/duties/page/acts");
    private static readonly CypherStatement Topics = CypherFiles.Get("read/duties/page/topics");
    private static readonly CypherStatement Documents = CypherFiles.Get("read/duties/page/documents");
    private static readonly CypherStatement OwningTownships = CypherFiles.Get("read/duties/page/owning-townships");
    private static readonly CypherStatement OwningDepartments = CypherFiles.Get("read/duties/page/owning-departments");
    private static readonly CypherStatement Return = CypherFiles.Get("read/duties/page/return");

    private static readonly (Around Around, CypherStatement Statement)[] Parts =
    [
        (Around.Townships, Townships), (Around.Categories, Categories), (Around.Departments, Departments), (Around.Acts, Acts), (Around.Documents, Documents),
        (Around.OwningTownships, OwningTownships), (Around.OwningDepartments, OwningDepartments), (Around.Topics, Topics),
    ];

    private static readonly ConcurrentDictionary<(string Find, Around Around), CypherStatement> Known = new();

    /// <summary>Returns the statement, with the name of the file that finds the duties.</summary>
    /// <param name="find">The part that finds the duties.</param>
    /// <param name="around">The requested nodes around the duties.</param>
    public static CypherStatement Of(CypherStatement find, Around around) => Known.GetOrAdd(
        (find.Name, around),
        static (key, first) => first.Then([Items, .. Parts.Where(part => key.Around.HasFlag(part.Around)).Select(part => part.Statement), Return]),
        find);
}

/// <summary>The nodes that a statement on pages of duties returns beside the duties.</summary>
[Flags]
internal enum Around
{
    /// <summary>No nodes.</summary>
    None = 0,

    /// <summary>The townships of the duties.</summary>
    Townships = 1,

    /// <summary>The categories of the duties.</summary>
    Categories = 2,

    /// <summary>The departments of the duties.</summary>
    Departments = 4,

    /// <summary>The legal acts that the duties cite.</summary>
    Acts = 8,

    /// <summary>The documents that state the duties.</summary>
    Documents = 16,

    /// <summary>The townships that the pages belong to.</summary>
    OwningTownships = 32,

    /// <summary>The departments that the pages belong to.</summary>
    OwningDepartments = 64,

    /// <summary>The topics of the duties.</summary>
    Topics = 128,
}
