// What departments are. Their kind and division are written after it.
// $rows: id, and properties without it
UNWIND $rows AS row
MERGE (department:Department {id: row.id})
SET department += row.properties
WITH department
CALL (department) {
    MATCH (department)-[former:OF_KIND|BELONGS_TO]->()
    DELETE former
}
RETURN count(*) AS written
