using System.Collections.Concurrent;

namespace DutyGraph.Neo4j;

/// <summary>The statements of chains. Each begins with the part that finds nodes by id, and is known by the name of its last part.</summary>
internal static class ChainStatements
{
    /// <summary>Which ids name a node.</summary>
    public static readonly CypherStatement Find = CypherFiles.Get("read/chain/find");

    /// <summary>The first neighbours of nodes.</summary>
    public static readonly CypherStatement Next = CypherFiles.Get("read/chain/next");

    /// <summary>All neighbours of nodes.</summary>
    public static readonly CypherStatement Steps = CypherFiles.Get("read/chain/steps");

    /// <summary>How many neighbours nodes have.</summary>
    public static readonly CypherStatement Width = CypherFiles.Get("read/chain/width");

    /// <summary>The edges between nodes.</summary>
    public static readonly CypherStatement Links = CypherFiles.Get("read/chain/links");

    private static readonly CypherStatement Nodes = CypherFiles.Get("read/chain/nodes");
    private static readonly CypherStatement Degrees = CypherFiles.Get("read/chain/degrees");

    private static readonly ConcurrentDictionary<string, CypherStatement> Whole = new(StringComparer.Ordinal);

    /// <summary>The statement that ends in a part.</summary>
    public static CypherStatement Of(CypherStatement last) => Whole.GetOrAdd(
        last.Name,
        static (name, part) => Nodes.Then(part == Width || part == Links ? [Degrees, part] : [part]) with { Name = name },
        last);
}
