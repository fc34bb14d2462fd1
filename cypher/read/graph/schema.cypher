// Returns the schema version that was applied; no row if no program has written to this database yet.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.schema AS schema
