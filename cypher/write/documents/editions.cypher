// The documents of these townships, and how they stand.
// $townships: ids. A document that a program of a version before wrote has no number: -1.
UNWIND $townships AS id
MATCH (document:Document {township: id})
RETURN document.id AS id, document.township AS township, document.edition AS edition, coalesce(document.reissue, -1) AS reissue, document.current AS current, coalesce(document.marked, false) AS marked
