// Reads pages of departments by name. Collects the candidates of the most selective condition and sorts them.
// parents        one page each: ids of divisions or of department kinds, or full-text phrases
// below          true: departments of lower divisions count too
// kinds          ids of department kinds; null for any
// text           text that a name or alias contains, both folded; null for any
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
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
