// Returns the departments that each of these townships assists in its edition in force, most duties first, then by name. Returns no row for an unknown id.
// ids            of townships
// first          return at most this many departments of each township
UNWIND $asked.ids AS id
MATCH (township:Township {id: id})
CALL (township) {
    MATCH (township)-[:HAS_DUTY]->(duty:Current)-[:ASSISTS]->(department:Department)
    WITH department, count(duty) AS duties, sum(duty.clauses) AS clauses
    ORDER BY duties DESC, department.sortKey LIMIT $asked.first
    RETURN collect([[department.id, department.name, department.aliases, department.kind, department.division], duties, clauses]) AS supports
}
RETURN id, supports
