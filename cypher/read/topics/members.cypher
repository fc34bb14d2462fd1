// Reads pages of the duties of topics, as printed.
// parents        one page each: the topic's id
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
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
