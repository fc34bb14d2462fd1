// Were facts written since topics were made of them, or were they made by other rules? A row where it is so.
// $by: the rules, as a digest
MATCH (graph:Graph {id: 'graph'})
WHERE coalesce(graph.topics, 0) <> graph.revision OR coalesce(graph.topicsBy, $by) <> $by
RETURN graph.revision AS revision
