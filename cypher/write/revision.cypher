// Raises the revision of the graph, and returns the version of the reference tables. This locks the graph node: until the transaction ends, no other transaction can write what documents share.
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = graph.revision + 1
RETURN graph.tables AS tables
