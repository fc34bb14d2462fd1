// How many steps lead on from these nodes, by type.
UNWIND degrees AS degree
RETURN degree[0], sum(degree[1])
