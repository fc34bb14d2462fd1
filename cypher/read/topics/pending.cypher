// Were facts written since topics were made of them? A row where they were.
MATCH (graph:Graph {id: 'graph'})
WHERE coalesce(graph.topics, 0) <> graph.revision
RETURN graph.revision AS revision
