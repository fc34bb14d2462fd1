// The departments that each of these townships assists in its edition in force, most duties first, then by name; no row for an id that names none.
// ids            of townships
// first          at most this many of each
UNWIND $asked.ids AS id
MATCH (township:Township {id: id})
CALL (township) {
    MATCH (township)-[:HAS_DUTY]->(duty:Current)-[:ASSISTS]->(department:Department)
    WITH department, count(duty) AS duties, sum(duty.clauses) AS clauses
    ORDER BY duties DESC, department.sortKey LIMIT $asked.first
    RETURN collect([[department.id, department.name, department.aliases, department.kind, department.division], duties, clauses]) AS supports
}
RETURN id, supports
