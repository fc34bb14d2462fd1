// Writes the topic data of townships, and marks them as up to date.
// $rows: id; place: its number; entries: the entries of its duties in forms
UNWIND $rows AS row
MATCH (township:TopicTownship {id: row.id})
SET township.pending = null, township.place = row.place, township.entries = row.entries
RETURN count(*) AS written
