// Sets the reissue number (among the documents of the same township and month), the sort key and the mark of documents.
// $rows: document: its id; reissue; sortKey; marked: true if the ids of its duties include the digits of the document, otherwise null
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
SET document.reissue = row.reissue, document.sortKey = row.sortKey, document.marked = row.marked
RETURN count(*) AS written
