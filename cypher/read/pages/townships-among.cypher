// Reads pages of townships by full name. Collects the candidates of the most selective condition and sorts them.
// parents        one page each: ids of divisions at any level
// text           text that the full name contains, both folded; null for any
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
UNWIND $asked.parents AS parent
CALL (parent) {
    // Divisions overlap, so DISTINCT is needed. Neo4j 5.26 ignores it if the expansion starts from all divisions at once; therefore UNWIND.
    UNWIND parent.ids AS id
    MATCH (:Division {id: id})<-[:PART_OF*1..3]-(township:Township)
    WITH DISTINCT township
    WHERE $asked.text IS NULL OR township.folded CONTAINS $asked.text
    WITH township, township.sortKey AS key ORDER BY key
    RETURN collect(township) AS found, count(CASE WHEN key < $asked.from THEN true END) AS place
}
WITH found,
    found[place..place + $asked.ahead] AS ahead,
    found[CASE WHEN place < $asked.behind THEN 0 ELSE place - $asked.behind END..place] AS behind
RETURN size(ahead), size(behind), size(found) AS total,
    [township IN CASE WHEN $asked.backwards THEN behind ELSE ahead END | [township.id, township.name, township.fullName, township.code, township.kind, township.division]] AS items
