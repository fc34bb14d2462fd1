// Returns the revision of the graph. Every write that changes anything raises it. A replaced graph has another node id. No row before the first write.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.revision AS revision, elementId(graph) AS node
