// Pages of duties, found among the candidates that one condition leads to. No page where they are too many: the order is to be walked.
// parents        a page each: ids of townships, divisions, departments, kinds, categories, acts, topics or documents, or phrases of full text, whose duties are candidates;
//                conditions, more of them than those of all; kinds, as of all
// few            at most this many candidates are sorted
// every          true where duties of superseded editions count too
// conditions     every one must hold: property, values; of a property that is a list, one of its values
// text           folded text that the folded name contains; null for any
// kinds          ids of kinds: one of the duty's departments is of one of them; null for any
// key            the property that the order goes by: printedKey, nameKey, categoryKey
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
UNWIND $asked.parents AS parent
CALL (parent) {
    CALL (parent) {
        MATCH (named:Township|Division|Department|DepartmentKind|Category|LegalAct|Topic|Document)
        WHERE named.id IN parent.ids
        MATCH (named)<-[:OF_KIND|PART_OF*0..3]-(owner)-[:HAS_DUTY|HAD_DUTY|IN_CATEGORY|ASSISTS|RECLAIMED_BY|CITES|ABOUT|STATED_IN]-(duty:Duty)
        RETURN duty
      UNION ALL
        UNWIND parent.phrases AS phrase
        CALL db.index.fulltext.queryNodes('duty_text', phrase, {limit: $asked.few + 1}) YIELD node AS duty
        RETURN duty
    }
    WITH DISTINCT duty LIMIT $asked.few + 1
    RETURN collect(duty) AS candidates
}
WITH parent, candidates, $asked.conditions + parent.conditions AS conditions
CALL (parent, candidates, conditions) {
    UNWIND CASE WHEN size(candidates) > $asked.few THEN [] ELSE candidates END AS duty
    WITH duty, conditions
    WHERE ($asked.every OR duty:Current)
      AND all(condition IN conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
      AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
      AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
      AND (parent.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN parent.kinds })
    WITH duty, duty[$asked.key] AS key ORDER BY key
    RETURN collect(duty) AS found, count(CASE WHEN key < $asked.from THEN true END) AS place
}
WITH found, CASE WHEN size(candidates) > $asked.few THEN null ELSE size(found) END AS total,
    found[place..place + $asked.ahead] AS ahead,
    found[CASE WHEN place < $asked.behind THEN 0 ELSE place - $asked.behind END..place] AS behind
WITH ahead, behind, total, CASE WHEN $asked.backwards THEN behind ELSE ahead END AS duties
