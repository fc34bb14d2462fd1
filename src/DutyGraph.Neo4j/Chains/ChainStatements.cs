using System.Collections.Concurrent;

namespace DutyGraph.Neo4j;

/// <summary>The statements of chains. Each is the part that finds nodes by id, followed by other parts, and has the name of its last part.</summary>
internal static class ChainStatements
{
    /// <summary>Finds which ids name a node.</summary>
    public static readonly CypherStatement Find = CypherFiles.Get("read/chain/find");

    /// <summary>Finds the first neighbours of nodes.</summary>
    public static readonly CypherStatement Next = CypherFiles.Get("read/chain/next");

    /// <summary>Finds all neighbours of nodes.</summary>
    public static readonly CypherStatement Steps = CypherFiles.Get("read/chain/steps");

    /// <summary>Finds the neighbours of nodes that are goals.</summary>
    public static readonly CypherStatement LastStep = CypherFiles.Get("read/chain/last-step");

    /// <summary>Finds the neighbours of nodes that have a goal as neighbour.</summary>
    public static readonly CypherStatement LastButOne = CypherFiles.Get("read/chain/last-but-one");

    /// <summary>Counts the neighbours of nodes.</summary>
    public static readonly CypherStatement Width = CypherFiles.Get("read/chain/width");

    /// <summary>Finds the edges between nodes.</summary>
    public static readonly CypherStatement Links = CypherFiles.Get("read/chain/links");

    private static readonly CypherStatement Nodes = CypherFiles.Get("read/chain/nodes");
    private static readonly CypherStatement Degrees = CypherFiles.Get("read/chain/degrees");

    private static readonly ConcurrentDictionary<string, CypherStatement> Whole = new(StringComparer.Ordinal);

    /// <summary>Returns the statement that ends with a part.</summary>
    public static CypherStatement Of(CypherStatement last) => Whole.GetOrAdd(
        last.Name,
        static (name, part) => Nodes.Then(part == Width || part == Links ? [Degrees, part] : [part]) with { Name = name },
        last);
}
