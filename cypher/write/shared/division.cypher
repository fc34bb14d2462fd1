// Writes the properties of divisions and removes the edges to the divisions above, which are written next.
// $rows: id, and properties without it
UNWIND $rows AS row
MERGE (division:Division {id: row.id})
SET division += row.properties
WITH division
CALL (division) {
    MATCH (division)-[former:PART_OF]->()
    DELETE former
}
RETURN count(*) AS written
