// Reads pages of townships by full name. Scans the index in that order until the page is full.
// text           text that the full name contains, both folded; null for any
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
// total          true: also count all that meet the conditions
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
