// Returns the documents of each of these townships, newest edition first, undated ones last.
// ids            of townships
UNWIND $asked.ids AS id
MATCH (document:Document {township: id})
WITH id, document ORDER BY document.sortKey DESC
RETURN id, [document.id, document.title, document.township, document.edition, document.fileName, document.sha256, document.current, document.issues, document.reissue] AS document
