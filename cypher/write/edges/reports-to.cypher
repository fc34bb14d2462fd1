// Clauses name the departments that townships report to.
// $rows: from, to: ids; position
UNWIND $rows AS row
MATCH (clause:Responsibility {id: row.from})
MATCH (department:Department {id: row.to})
CREATE (clause)-[:REPORTS_TO {position: row.position}]->(department)
RETURN count(*) AS written
