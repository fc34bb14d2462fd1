// Duties assist departments.
// $rows: from, to: ids; position
UNWIND $rows AS row
MATCH (duty:Duty {id: row.from})
MATCH (department:Department {id: row.to})
CREATE (duty)-[:ASSISTS {position: row.position}]->(department)
RETURN count(*) AS written
