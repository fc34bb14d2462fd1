// Returns the editions of these townships: their documents, with month, reissue number and whether each is in force.
// $townships: ids. A document written by an older version of the program has no reissue number: -1.
UNWIND $townships AS id
MATCH (document:Document {township: id})
RETURN document.id AS id, document.township AS township, document.edition AS edition, coalesce(document.reissue, -1) AS reissue, document.current AS current, coalesce(document.marked, false) AS marked
