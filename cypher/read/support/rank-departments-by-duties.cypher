// Departments by the duties with which townships support them, over all duties, most first, ties by name; none that has none. What is asked most, at the least cost: the number of a node's
// relationships is known without looking at them.
// first          at most this many rows
MATCH (department:Department)
WITH department, COUNT { (department)<-[:ASSISTS]-() } AS duties
WHERE duties > 0
WITH department, duties ORDER BY duties DESC, department.sortKey LIMIT $asked.first
RETURN collect([[department.id, department.name, department.aliases, department.kind, department.division], duties]) AS ranking
