// The first neighbours of these nodes by id, but for those that are known.
// edges          types of the edges to follow, in both directions
// known          ids that do not count
// most           at most this many neighbours
MATCH (node)-[edge]-(next)
WHERE type(edge) IN $asked.edges AND NOT node:Superseded AND NOT next:Superseded
WITH DISTINCT next
WHERE NOT next.id IN $asked.known
RETURN next.id ORDER BY next.id LIMIT $asked.most
