// Reads pages of departments by name. Scans the index in that order until the page is full.
// text           text that a name or alias contains, both folded; null for any
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
// total          true: also count all that meet the conditions
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
