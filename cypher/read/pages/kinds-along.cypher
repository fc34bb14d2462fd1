// Reads pages of kinds of department by name. Scans the index in that order until the page is full.
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
// total          true: also count all that meet the conditions
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
