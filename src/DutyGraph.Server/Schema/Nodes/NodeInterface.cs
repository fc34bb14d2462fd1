using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.Server.Schema.Nodes;

/// <summary>The interface of everything that has an id.</summary>
[InterfaceType<GraphNode>]
public static class NodeInterface
{
    internal static void Configure(IObjectTypeDescriptor<GraphNode> type)
    {
        type.Name("Node").Description("An object with an id that stays the same when its document is imported again.");
        type.Field(node => node.Id).ID();
    }
}
