// What topics know of townships.
// $rows: id; place: its number; entries: what its duties added to forms
UNWIND $rows AS row
MATCH (township:TopicTownship {id: row.id})
SET township.pending = null, township.place = row.place, township.entries = row.entries
RETURN count(*) AS written
