// Deletes topics that no longer exist.
// $rows: id
UNWIND $rows AS row
MATCH (topic:Topic {id: row.id})
DETACH DELETE topic
RETURN count(*) AS written
