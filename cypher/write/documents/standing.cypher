// Notes the number of documents among those of their months, and whether the ids of their duties have their digits.
// $rows: document: its id; reissue; sortKey; marked: null where they have none
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
SET document.reissue = row.reissue, document.sortKey = row.sortKey, document.marked = row.marked
RETURN count(*) AS written
