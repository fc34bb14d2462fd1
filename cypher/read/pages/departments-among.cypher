// Pages of departments by name, found among the candidates that a condition leads to.
// parents        a page each: ids of divisions or of kinds; or phrases of full text
// below          true where departments of divisions below them count too
// kinds          ids of kinds; null for any
// text           folded text that a folded name contains; null for any
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
UNWIND $asked.parents AS parent
CALL (parent) {
    CALL (parent) {
        MATCH (named:Division|DepartmentKind)
        WHERE named.id IN parent.ids
        MATCH (named)<-[:PART_OF*0..2]-(owner)<-[:BELONGS_TO|OF_KIND]-(department:Department)
        WHERE $asked.below OR owner = named
        RETURN department
      UNION ALL
        UNWIND parent.phrases AS phrase
        CALL db.index.fulltext.queryNodes('department_text', phrase) YIELD node AS department
        RETURN department
    }
    WITH DISTINCT department
    WHERE ($asked.kinds IS NULL OR department.kind IN $asked.kinds)
      AND ($asked.text IS NULL OR department.folded CONTAINS $asked.text)
    WITH department, department.sortKey AS key ORDER BY key
    RETURN collect(department) AS found, count(CASE WHEN key < $asked.from THEN true END) AS place
}
WITH found,
    found[place..place + $asked.ahead] AS ahead,
    found[CASE WHEN place < $asked.behind THEN 0 ELSE place - $asked.behind END..place] AS behind
RETURN size(ahead), size(behind), size(found) AS total,
    [department IN CASE WHEN $asked.backwards THEN behind ELSE ahead END | [department.id, department.name, department.aliases, department.kind, department.division]] AS items
