// Pages of departments by name, found by walking along their order until a page is full.
// text           folded text that a folded name contains; null for any
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
// total          true where all that meet the conditions are to be counted
CALL () {
    MATCH (department:Department)
    WHERE department.sortKey >= $asked.from
      AND ($asked.text IS NULL OR department.folded CONTAINS $asked.text)
    WITH department ORDER BY department.sortKey LIMIT $asked.ahead
    RETURN collect(department) AS ahead
}
CALL () {
    MATCH (department:Department)
    WHERE department.sortKey < $asked.from
      AND ($asked.text IS NULL OR department.folded CONTAINS $asked.text)
    WITH department ORDER BY department.sortKey DESC LIMIT $asked.behind
    RETURN reverse(collect(department)) AS behind
}
CALL () {
    UNWIND CASE WHEN $asked.total THEN [true] ELSE [] END AS whole
    MATCH (department:Department)
    WHERE ($asked.text IS NULL OR department.folded CONTAINS $asked.text)
    RETURN count(department) AS total
}
RETURN size(ahead), size(behind), CASE WHEN $asked.total THEN total END AS total,
    [department IN CASE WHEN $asked.backwards THEN behind ELSE ahead END | [department.id, department.name, department.aliases, department.kind, department.division]] AS items
