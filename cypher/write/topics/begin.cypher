// Notes the rules by which topics are made from now on, of all townships.
// $by: the rules, as a digest
MATCH (graph:Graph {id: 'graph'})
SET graph.topicsBy = $by
WITH graph
MATCH (document:Document)
MERGE (township:TopicTownship {id: document.township})
SET township.pending = true
