// Which revision is the graph at? Each write that changes anything raises it; a graph that was replaced has another node. No row before the first write.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.revision AS revision, elementId(graph) AS node
