// Makes this transaction the one that makes topics, until it ends. Were they made by other rules, and how many townships have a place?
// $by: the rules, as a digest
MATCH (graph:Graph {id: 'graph'})
// The write takes the lock: what is read after it is what the transaction before left.
SET graph.id = 'graph'
RETURN coalesce(graph.topicsBy, '') <> $by AS other, coalesce(graph.places, 0) AS places
