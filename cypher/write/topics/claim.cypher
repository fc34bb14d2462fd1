// Makes this transaction the one that makes topics, until it ends. A row where facts were written since they were made; the revision is raised then.
MATCH (graph:Graph {id: 'graph'})
// The write takes the lock: what is read after it is what the transaction before left.
SET graph.id = 'graph'
WITH graph
WHERE coalesce(graph.topics, 0) <> graph.revision
SET graph.revision = graph.revision + 1
RETURN graph.revision AS revision
