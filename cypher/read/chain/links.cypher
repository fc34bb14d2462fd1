// Returns each of these nodes with its number of edges by type, and with its edges to others of these nodes, as pairs of type and id.
// edges          types of the edges to count and return
// shown          ids of all the nodes
RETURN node.id, [degree IN degrees WHERE NOT node:Superseded AND degree[1] > 0 AND degree[0] IN $asked.edges],
    [(node)-[edge]->(other) WHERE type(edge) IN $asked.edges AND NOT node:Superseded AND NOT other:Superseded AND other.id IN $asked.shown | [type(edge), other.id]]
