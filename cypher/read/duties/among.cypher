// Reads a page of duties for each parent: collects the candidates of its most selective condition, filters them and sorts them. With more than
// "few" candidates the page is empty and its total null; the caller then scans an index in sort order (along-*.cypher).
// parents        one page each; ids of townships, divisions, departments, kinds, categories, acts, topics or documents, or full-text phrases:
//                their duties are the candidates; conditions, kinds: of this parent, in addition to those below
// few            sort at most this many candidates
// every          true: duties of superseded editions count too; null: only those in force
// conditions     property, values: all must hold; a property that is a list needs one element among the values
// text           text that the name contains, both folded; null for any
// kinds          ids of department kinds: the duty has a department of one of them; null for any
// key            the property to sort by: printedKey, nameKey, categoryKey
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
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
