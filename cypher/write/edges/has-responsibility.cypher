// Duties have clauses.
// $rows: from, to: ids; party, position
UNWIND $rows AS row
MATCH (duty:Duty {id: row.from})
MATCH (clause:Responsibility {id: row.to})
CREATE (duty)-[:HAS_RESPONSIBILITY {party: row.party, position: row.position}]->(clause)
RETURN count(*) AS written
