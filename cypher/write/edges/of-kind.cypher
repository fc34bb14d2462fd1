// Departments are of kinds.
// $rows: from, to: ids
UNWIND $rows AS row
MATCH (department:Department {id: row.from})
MATCH (kind:DepartmentKind {id: row.to})
CREATE (department)-[:OF_KIND]->(kind)
RETURN count(*) AS written
