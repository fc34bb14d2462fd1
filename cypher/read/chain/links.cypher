// These nodes, how many edges each of them has, and the edges that lead from it to others of them: by type and id.
// edges          types of the edges
// shown          ids of all the nodes
RETURN node.id, [degree IN degrees WHERE NOT node:Superseded AND degree[1] > 0 AND degree[0] IN $asked.edges],
    [(node)-[edge]->(other) WHERE type(edge) IN $asked.edges AND NOT node:Superseded AND NOT other:Superseded AND other.id IN $asked.shown | [type(edge), other.id]]
