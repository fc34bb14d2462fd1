// Makes this transaction the one that makes topics, until it ends. A row where there is something to do; the revision is raised then.
// $by: the rules, as a digest
MATCH (graph:Graph {id: 'graph'})
// The write takes the lock: what is read after it is what the transaction before left.
SET graph.id = 'graph'
WITH graph
WHERE coalesce(graph.topics, 0) <> graph.revision OR coalesce(graph.topicsBy, $by) <> $by
SET graph.revision = graph.revision + 1
RETURN graph.revision AS revision
