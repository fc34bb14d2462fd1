// Returns the total number of edges of these nodes, by type.
UNWIND degrees AS degree
RETURN degree[0], sum(degree[1])
