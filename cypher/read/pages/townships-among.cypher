// Pages of townships by full name, found among the candidates that a condition leads to.
// parents        a page each: ids of divisions, at any level
// text           folded text that the folded full name contains; null for any
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
UNWIND $asked.parents AS parent
CALL (parent) {
    // One by one: of all at once, Neo4j 5.26 leaves DISTINCT out after such an expansion, though divisions overlap.
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
