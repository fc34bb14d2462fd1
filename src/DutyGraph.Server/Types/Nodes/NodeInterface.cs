using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.Server.Types.Nodes;

/// <summary>The interface of all nodes.</summary>
[InterfaceType<GraphNode>]
public static class NodeInterface
{
    internal static void Configure(IObjectTypeDescriptor<GraphNode> type)
    {
        type.Name("Node").Description("An object with an id that stays the same when its document is imported again.");
        type.Field(node => node.Id).ID().Description("Its kind, a colon and what it is called: township:昌吉市六工镇, act:中华人民共和国公路法. The same in every answer.");
    }
}
