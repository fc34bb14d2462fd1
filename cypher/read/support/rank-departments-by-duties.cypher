// Ranks departments by their ASSIST duties over all duties in force: most first, ties by name; departments without any are left out. This is the most
// frequent ranking, so it has the cheapest statement: Neo4j stores the number of a node's relationships.
// first          return at most this many rows
WITH COUNT { (:Duty) } = COUNT { (:Current) } AS nothingIsSuperseded
MATCH (department:Department)
WITH department, CASE WHEN nothingIsSuperseded THEN COUNT { (department)<-[:ASSISTS]-() } ELSE COUNT { (department)<-[:ASSISTS]-(:Current) } END AS duties
WHERE duties > 0
WITH department, duties ORDER BY duties DESC, department.sortKey LIMIT $asked.first
RETURN collect([[department.id, department.name, department.aliases, department.kind, department.division], duties]) AS ranking
