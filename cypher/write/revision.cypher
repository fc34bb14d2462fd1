// Raises the revision of the graph. Whoever has raised it is the one writer of what documents share until the transaction ends.
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = graph.revision + 1
RETURN graph.revision AS revision
