namespace DutyGraph.Core;

/// <summary>A node of the graph. Nodes are immutable and refer to their neighbours by id.</summary>
/// <param name="Id">A readable id: township:昌吉市六工镇, department:昌吉市农业农村局.</param>
/// <seealso cref="NodeId"/>
public abstract record GraphNode(string Id);
