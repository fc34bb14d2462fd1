// Writes the properties of topics.
// $rows: their properties
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
SET topic = row
RETURN count(*) AS written
