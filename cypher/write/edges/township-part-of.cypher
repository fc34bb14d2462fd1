// Townships are parts of their counties.
// $rows: from, to: ids
UNWIND $rows AS row
MATCH (township:Township {id: row.from})
MATCH (county:Division {id: row.to})
CREATE (township)-[:PART_OF]->(county)
RETURN count(*) AS written
