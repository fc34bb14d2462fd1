// Pages of the members of topics, as printed.
// parents        a page each: the topic's id
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
UNWIND $asked.parents AS id
CALL (id) {
    MATCH (:Topic {id: id})<-[about:ABOUT]-(duty:Duty)
    WITH about, duty, duty.printedKey AS key ORDER BY key
    RETURN collect([duty.id, about.score, about.reasons]) AS found, count(CASE WHEN key < $asked.from THEN true END) AS place
}
WITH found,
    found[place..place + $asked.ahead] AS ahead,
    found[CASE WHEN place < $asked.behind THEN 0 ELSE place - $asked.behind END..place] AS behind
RETURN size(ahead), size(behind), size(found) AS total, CASE WHEN $asked.backwards THEN behind ELSE ahead END AS items
