// Pages of documents by township, edition and id, found by walking along their order until a page is full.
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
// total          true where all that meet the conditions are to be counted
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
    [document IN CASE WHEN $asked.backwards THEN behind ELSE ahead END | [document.id, document.title, document.township, document.edition, document.fileName, document.sha256, document.current, document.issues,
        COLLECT {
            MATCH (document)<-[:STATED_IN]-(flawed) WHERE flawed.hasIssues
            RETURN [flawed.id, flawed.issues] ORDER BY flawed.printedKey
        }, document.reissue]] AS items
