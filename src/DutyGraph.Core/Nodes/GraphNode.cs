namespace DutyGraph.Core;

/// <summary>A node of the graph. Nodes are immutable; they name their neighbours by id.</summary>
/// <param name="Id">See <see cref="NodeId"/>.</param>
public abstract record GraphNode(string Id);
