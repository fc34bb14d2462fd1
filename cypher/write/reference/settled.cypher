// Notes that all nodes and duties follow the reference tables.
// $tables: the version
MATCH (graph:Graph {id: 'graph'})
SET graph.settledTables = $tables
