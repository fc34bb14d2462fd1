// Reads pages of duties of all editions in the printed order. Scans the index in that order until the page is full.
// parents        one page each; conditions, kinds: of this parent, in addition to those below
// conditions     property, values: all must hold; a property that is a list needs one element among the values
// text           text that the name contains, both folded; null for any
// kinds          ids of department kinds: the duty has a department of one of them; null for any
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
UNWIND $asked.parents AS parent
WITH parent, $asked.conditions + parent.conditions AS conditions
CALL (parent, conditions) {
    MATCH (duty:Duty)
    WHERE duty.printedKey >= $asked.from
      AND all(condition IN conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
      AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
      AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
      AND (parent.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN parent.kinds })
    WITH duty ORDER BY duty.printedKey LIMIT $asked.ahead
    RETURN collect(duty) AS ahead
}
CALL (parent, conditions) {
    MATCH (duty:Duty)
    WHERE duty.printedKey < $asked.from
      AND all(condition IN conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
      AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
      AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
      AND (parent.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN parent.kinds })
    WITH duty ORDER BY duty.printedKey DESC LIMIT $asked.behind
    RETURN reverse(collect(duty)) AS behind
}
WITH ahead, behind, null AS total, CASE WHEN $asked.backwards THEN behind ELSE ahead END AS duties
