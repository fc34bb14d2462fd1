// Returns each of these nodes with the ids of its neighbours that are goals.
// edges          types of the edges to follow, in both directions
// goals          ids of the goals
RETURN node.id, [(node)-[edge]-(goal) WHERE type(edge) IN $asked.edges AND NOT node:Superseded AND NOT goal:Superseded AND goal.id IN $asked.goals | goal.id]
