// Writes the properties of department kinds.
// $rows: id, and properties without it
UNWIND $rows AS row
MERGE (kind:DepartmentKind {id: row.id})
SET kind += row.properties
RETURN count(*) AS written
