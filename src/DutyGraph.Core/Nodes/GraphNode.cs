namespace DutyGraph.Core;

/// <summary>A node of the graph. Nodes are immutable; they name their neighbours by id.</summary>
/// <param name="Id">Says what it names: township:昌吉市六工镇, department:昌吉市农业农村局.</param>
/// <seealso cref="NodeId"/>
public abstract record GraphNode(string Id);
