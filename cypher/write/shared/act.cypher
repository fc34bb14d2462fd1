// Writes the properties of legal acts.
// $rows: id, and properties without it
UNWIND $rows AS row
MERGE (act:LegalAct {id: row.id})
SET act += row.properties
RETURN count(*) AS written
