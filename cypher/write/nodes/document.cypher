// Writes documents, and marks their townships for an update of topics.
// $rows: their properties
UNWIND $rows AS row
CREATE (document:Document)
SET document = row
MERGE (township:TopicTownship {id: row.township})
SET township.pending = true
RETURN count(*) AS written
