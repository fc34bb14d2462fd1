// Reads pages of documents by township, edition and id. Scans the index in that order until the page is full.
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
// total          true: also count all that meet the conditions
CALL () {
    MATCH (document:Document)
    WHERE document.sortKey >= $asked.from
    WITH document ORDER BY document.sortKey LIMIT $asked.ahead
    RETURN collect(document) AS ahead
}
CALL () {
    MATCH (document:Document)
    WHERE document.sortKey < $asked.from
    WITH document ORDER BY document.sortKey DESC LIMIT $asked.behind
    RETURN reverse(collect(document)) AS behind
}
CALL () {
    UNWIND CASE WHEN $asked.total THEN [true] ELSE [] END AS whole
    MATCH (document:Document)
    RETURN count(document) AS total
}
RETURN size(ahead), size(behind), CASE WHEN $asked.total THEN total END AS total,
    [document IN CASE WHEN $asked.backwards THEN behind ELSE ahead END | [document.id, document.title, document.township, document.edition, document.fileName, document.sha256, document.current, document.issues, document.reissue]] AS items
