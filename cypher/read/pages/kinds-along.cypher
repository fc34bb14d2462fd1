// Pages of kinds of department by name, found by walking along their order until a page is full.
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
// total          true where all that meet the conditions are to be counted
CALL () {
    MATCH (kind:DepartmentKind)
    WHERE kind.sortKey >= $asked.from
    WITH kind ORDER BY kind.sortKey LIMIT $asked.ahead
    RETURN collect(kind) AS ahead
}
CALL () {
    MATCH (kind:DepartmentKind)
    WHERE kind.sortKey < $asked.from
    WITH kind ORDER BY kind.sortKey DESC LIMIT $asked.behind
    RETURN reverse(collect(kind)) AS behind
}
CALL () {
    UNWIND CASE WHEN $asked.total THEN [true] ELSE [] END AS whole
    MATCH (kind:DepartmentKind)
    RETURN count(kind) AS total
}
RETURN size(ahead), size(behind), CASE WHEN $asked.total THEN total END AS total,
    [kind IN CASE WHEN $asked.backwards THEN behind ELSE ahead END | [kind.id, kind.name, kind.aliases]] AS items
