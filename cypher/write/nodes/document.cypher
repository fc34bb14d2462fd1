// Writes documents. Topics are made again of the duties of their townships.
// $rows: their properties
UNWIND $rows AS row
CREATE (document:Document)
SET document = row
MERGE (township:TopicTownship {id: row.township})
SET township.pending = true
RETURN count(*) AS written
