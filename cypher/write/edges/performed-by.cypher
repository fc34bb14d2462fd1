// Clauses name the departments that do the work.
// $rows: from, to: ids; position
UNWIND $rows AS row
MATCH (clause:Responsibility {id: row.from})
MATCH (department:Department {id: row.to})
CREATE (clause)-[:PERFORMED_BY {position: row.position}]->(department)
RETURN count(*) AS written
