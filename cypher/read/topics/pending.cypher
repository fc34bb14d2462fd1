// Returns a row if topics are out of date: a township changed, or the topics were computed by other rules.
// $by: digest of the rules
MATCH (graph:Graph {id: 'graph'})
WHERE EXISTS { MATCH (township:TopicTownship) WHERE township.pending = true }
   OR (coalesce(graph.topicsBy, '') <> $by AND (graph.topicsBy IS NOT NULL OR EXISTS { MATCH (:Document) }))
RETURN graph.revision AS revision
