// Stores the rules of the topics, and marks all townships for an update.
// $by: digest of the rules
MATCH (graph:Graph {id: 'graph'})
SET graph.topicsBy = $by
WITH graph
MATCH (document:Document)
MERGE (township:TopicTownship {id: document.township})
SET township.pending = true
