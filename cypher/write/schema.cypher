// Notes which version of the schema is applied. The first to do so begins to count revisions.
// $schema: the version
MERGE (graph:Graph {id: 'graph'})
ON CREATE SET graph.revision = 0
SET graph.schema = $schema
