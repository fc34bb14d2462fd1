// Sets the version of the reference tables. From now on, writers with other tables are refused.
// $tables: the version
MATCH (graph:Graph {id: 'graph'})
SET graph.tables = $tables
