// Which version of the schema was applied? None where no program wrote to this database yet.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.schema AS schema
