// Returns each of these nodes with the ids of its neighbours that have a goal as neighbour.
// edges          types of the edges to follow, in both directions
// goals          ids of the goals
RETURN node.id, [
    (node)-[edge]-(next)
    WHERE type(edge) IN $asked.edges AND NOT node:Superseded AND NOT next:Superseded
        AND EXISTS { (next)-[last]-(goal) WHERE type(last) IN $asked.edges AND NOT goal:Superseded AND goal.id IN $asked.goals }
    | next.id
]
