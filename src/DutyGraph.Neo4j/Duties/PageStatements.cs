using System.Collections.Concurrent;

namespace DutyGraph.Neo4j;

/// <summary>
/// Statements on pages of duties: one file finds the duties, and behind it stand those that bring along what is asked for, and no others: Neo4j pays at every request for each part of a statement, even
/// for one that has nothing to do.
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

    /// <summary>The statement, under the name of the file that finds the duties.</summary>
    /// <param name="find">Finds them.</param>
    /// <param name="around">What it is to bring along.</param>
    public static CypherStatement Of(CypherStatement find, Around around) => Known.GetOrAdd(
        (find.Name, around),
        static (key, first) => first.Then([Items, .. Parts.Where(part => key.Around.HasFlag(part.Around)).Select(part => part.Statement), Return]),
        find);
}

/// <summary>What a statement on pages of duties brings along.</summary>
[Flags]
internal enum Around
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The townships of the duties.</summary>
    Townships = 1,

    /// <summary>Their categories.</summary>
    Categories = 2,

    /// <summary>The departments that they name.</summary>
    Departments = 4,

    /// <summary>The legal acts that they cite.</summary>
    Acts = 8,

    /// <summary>The documents that state them.</summary>
    Documents = 16,

    /// <summary>The townships whose duties are asked for.</summary>
    OwningTownships = 32,

    /// <summary>The departments whose duties are asked for.</summary>
    OwningDepartments = 64,

    /// <summary>Their topics.</summary>
    Topics = 128,
}
