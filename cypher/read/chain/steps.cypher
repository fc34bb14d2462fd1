// Returns each of these nodes with the ids of its neighbours.
// edges          types of the edges to follow, in both directions
RETURN node.id, [(node)-[edge]-(next) WHERE type(edge) IN $asked.edges AND NOT node:Superseded AND NOT next:Superseded | next.id]
