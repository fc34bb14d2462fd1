// Divisions are parts of the divisions above them.
// $rows: from, to: ids
UNWIND $rows AS row
MATCH (division:Division {id: row.from})
MATCH (above:Division {id: row.to})
CREATE (division)-[:PART_OF]->(above)
RETURN count(*) AS written
