// Each of these nodes with its neighbours.
// edges          types of the edges to follow, in both directions
RETURN node.id, [(node)-[edge]-(next) WHERE type(edge) IN $asked.edges AND NOT node:Superseded AND NOT next:Superseded | next.id]
