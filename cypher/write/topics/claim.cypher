// Locks the graph node, so that only one transaction at a time updates topics. Returns whether other rules were used before, and the number of townships
// with a place.
// $by: digest of the rules
MATCH (graph:Graph {id: 'graph'})
// This write takes the lock, so the values read below are those that the transaction before committed.
SET graph.id = 'graph'
RETURN coalesce(graph.topicsBy, '') <> $by AS other, coalesce(graph.places, 0) AS places
