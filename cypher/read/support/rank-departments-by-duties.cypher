// Departments by the duties with which townships support them, over all duties in force, most first, ties by name; none that has none. What is asked most, at the least cost: the number of a node's
// relationships is known without looking at them.
// first          at most this many rows
WITH COUNT { (:Duty) } = COUNT { (:Current) } AS nothingIsSuperseded
MATCH (department:Department)
WITH department, CASE WHEN nothingIsSuperseded THEN COUNT { (department)<-[:ASSISTS]-() } ELSE COUNT { (department)<-[:ASSISTS]-(:Current) } END AS duties
WHERE duties > 0
WITH department, duties ORDER BY duties DESC, department.sortKey LIMIT $asked.first
RETURN collect([[department.id, department.name, department.aliases, department.kind, department.division], duties]) AS ranking
