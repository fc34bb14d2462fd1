// Returns the version of the reference tables, and the version that all nodes and duties already follow.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.tables AS tables, graph.settledTables AS settled
