// Returns the next neighbours of these nodes in the order of ids, without those that are already known.
// edges          types of the edges to follow, in both directions
// known          ids to leave out
// most           return at most this many neighbours
MATCH (node)-[edge]-(next)
WHERE type(edge) IN $asked.edges AND NOT node:Superseded AND NOT next:Superseded
WITH DISTINCT next
WHERE NOT next.id IN $asked.known
RETURN next.id ORDER BY next.id LIMIT $asked.most
