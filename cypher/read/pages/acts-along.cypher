// Reads pages of legal acts by title. Scans the index in that order until the page is full.
// kinds          kinds of legal act; null for any
// text           text that the title contains, both folded; null for any
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
// total          true: also count all that meet the conditions
CALL () {
    MATCH (act:LegalAct)
    WHERE act.sortKey >= $asked.from
      AND ($asked.kinds IS NULL OR act.kind IN $asked.kinds)
      AND ($asked.text IS NULL OR act.folded CONTAINS $asked.text)
    WITH act ORDER BY act.sortKey LIMIT $asked.ahead
    RETURN collect(act) AS ahead
}
CALL () {
    MATCH (act:LegalAct)
    WHERE act.sortKey < $asked.from
      AND ($asked.kinds IS NULL OR act.kind IN $asked.kinds)
      AND ($asked.text IS NULL OR act.folded CONTAINS $asked.text)
    WITH act ORDER BY act.sortKey DESC LIMIT $asked.behind
    RETURN reverse(collect(act)) AS behind
}
CALL () {
    UNWIND CASE WHEN $asked.total THEN [true] ELSE [] END AS whole
    MATCH (act:LegalAct)
    WHERE ($asked.kinds IS NULL OR act.kind IN $asked.kinds)
      AND ($asked.text IS NULL OR act.folded CONTAINS $asked.text)
    RETURN count(act) AS total
}
RETURN size(ahead), size(behind), CASE WHEN $asked.total THEN total END AS total,
    [act IN CASE WHEN $asked.backwards THEN behind ELSE ahead END | [act.id, act.title, act.kind]] AS items
