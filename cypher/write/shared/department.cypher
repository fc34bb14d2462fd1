// Writes the properties of departments and removes their kind and division, which are written next.
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
