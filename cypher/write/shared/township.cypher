// Writes the properties of townships and removes the edge to the county, which is written next.
// $rows: id, and properties without it
UNWIND $rows AS row
MERGE (township:Township {id: row.id})
SET township += row.properties
WITH township
CALL (township) {
    MATCH (township)-[former:PART_OF]->()
    DELETE former
}
RETURN count(*) AS written
