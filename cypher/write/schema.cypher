// Stores the schema version that is applied. The first write also sets the revision to 0.
// $schema: the version
MERGE (graph:Graph {id: 'graph'})
ON CREATE SET graph.revision = 0
SET graph.schema = $schema
