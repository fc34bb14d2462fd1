using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Finds a node of any kind that the user names.</summary>
internal static class NamedNode
{
    private static readonly string[] Prefixes =
    [
        NodeId.TownshipPrefix, NodeId.DepartmentPrefix, NodeId.DepartmentKindPrefix, NodeId.CategoryPrefix, NodeId.LegalActPrefix, NodeId.DutyPrefix,
        NodeId.ResponsibilityPrefix, NodeId.TopicPrefix, NodeId.DivisionPrefix, NodeId.DocumentPrefix,
    ];

    /// <summary>
    /// Returns the id of the node. It may be given by its id, with or without prefix (昌吉市六工镇, 中华人民共和国水法, 应急管理及消防), or by a township's bare name or a
    /// department's alias, if only one node has it.
    /// </summary>
    /// <exception cref="UsageException">The name is unknown or ambiguous.</exception>
    public static async Task<string> FindAsync(IDutyGraph graph, string given, CancellationToken cancellation)
    {
        var name = given.Trim('《', '》');
        var byId = await graph.NodesAsync([given, .. Prefixes.Select(prefix => prefix + name)], cancellation);
        if (byId[0] is { } exact)
        {
            return exact.Id;
        }

        GraphNode?[] candidates = [.. byId];
        if (Array.TrueForAll(candidates, node => node is null))
        {
            candidates = [(await graph.TownshipsNamedAsync([name], cancellation))[0], (await graph.DepartmentsNamedAsync([name], cancellation))[0]];
        }

        var found = candidates.OfType<GraphNode>().Select(node => node.Id).ToArray();
        return found switch
        {
            [var only] => only,
            [] => throw new UsageException(new(
                $"没有叫“{given}”的对象：请写 id，或乡镇、部门、部门类型、类别、法规的名称。",
                $"Nothing is called '{given}': give an id, or the name of a township, department, kind, category or legal act.")),
            _ => throw new UsageException(new(
                $"有几个对象叫“{given}”，请写 id：{string.Join("、", found)}", $"Several are called '{given}', give an id: {string.Join(", ", found)}")),
        };
    }
}
