// Pages of duties of all editions by name, found by walking along that order until a page is full.
// parents        a page each: conditions, more of them than those of all; kinds, as of all
// conditions     every one must hold: property, values; of a property that is a list, one of its values
// text           folded text that the folded name contains; null for any
// kinds          ids of kinds: one of the duty's departments is of one of them; null for any
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
UNWIND $asked.parents AS parent
WITH parent, $asked.conditions + parent.conditions AS conditions
CALL (parent, conditions) {
    MATCH (duty:Duty)
    WHERE duty.nameKey >= $asked.from
      AND all(condition IN conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
      AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
      AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
      AND (parent.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN parent.kinds })
    WITH duty ORDER BY duty.nameKey LIMIT $asked.ahead
    RETURN collect(duty) AS ahead
}
CALL (parent, conditions) {
    MATCH (duty:Duty)
    WHERE duty.nameKey < $asked.from
      AND all(condition IN conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
      AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
      AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
      AND (parent.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN parent.kinds })
    WITH duty ORDER BY duty.nameKey DESC LIMIT $asked.behind
    RETURN reverse(collect(duty)) AS behind
}
WITH ahead, behind, null AS total, CASE WHEN $asked.backwards THEN behind ELSE ahead END AS duties
