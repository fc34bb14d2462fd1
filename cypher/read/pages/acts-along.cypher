// Pages of legal acts by title, found by walking along their order until a page is full.
// kinds          kinds of act; null for any
// text           folded text that the folded title contains; null for any
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
// total          true where all that meet the conditions are to be counted
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
