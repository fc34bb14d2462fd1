// Did duties change since topics were made of them, or were the topics made by other rules? A row where it is so.
// $by: the rules, as a digest
MATCH (graph:Graph {id: 'graph'})
WHERE EXISTS { MATCH (township:TopicTownship) WHERE township.pending = true }
   OR (coalesce(graph.topicsBy, '') <> $by AND (graph.topicsBy IS NOT NULL OR EXISTS { MATCH (:Document) }))
RETURN graph.revision AS revision
