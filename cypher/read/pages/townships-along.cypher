// Pages of townships by full name, found by walking along their order until a page is full.
// text           folded text that the folded full name contains; null for any
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
// total          true where all that meet the conditions are to be counted
CALL () {
    MATCH (township:Township)
    WHERE township.sortKey >= $asked.from
      AND ($asked.text IS NULL OR township.folded CONTAINS $asked.text)
    WITH township ORDER BY township.sortKey LIMIT $asked.ahead
    RETURN collect(township) AS ahead
}
CALL () {
    MATCH (township:Township)
    WHERE township.sortKey < $asked.from
      AND ($asked.text IS NULL OR township.folded CONTAINS $asked.text)
    WITH township ORDER BY township.sortKey DESC LIMIT $asked.behind
    RETURN reverse(collect(township)) AS behind
}
CALL () {
    UNWIND CASE WHEN $asked.total THEN [true] ELSE [] END AS whole
    MATCH (township:Township)
    WHERE ($asked.text IS NULL OR township.folded CONTAINS $asked.text)
    RETURN count(township) AS total
}
RETURN size(ahead), size(behind), CASE WHEN $asked.total THEN total END AS total,
    [township IN CASE WHEN $asked.backwards THEN behind ELSE ahead END | [township.id, township.name, township.fullName, township.code, township.kind, township.division]] AS items
