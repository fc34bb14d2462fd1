// Duties were taken back by departments.
// $rows: from, to: ids; position
UNWIND $rows AS row
MATCH (duty:Duty {id: row.from})
MATCH (department:Department {id: row.to})
CREATE (duty)-[:RECLAIMED_BY {position: row.position}]->(department)
RETURN count(*) AS written
