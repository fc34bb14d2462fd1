// Departments belong to divisions.
// $rows: from, to: ids
UNWIND $rows AS row
MATCH (department:Department {id: row.from})
MATCH (division:Division {id: row.to})
CREATE (department)-[:BELONGS_TO]->(division)
RETURN count(*) AS written
