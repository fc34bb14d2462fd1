// Ranks departments by the support of townships within a scope of duties: largest measure first, ties by name; departments with measure 0 are left out.
// ids            of townships, divisions, departments, kinds, categories, acts, topics or documents: their duties are candidates
// phrases        full-text phrases: the duties that match any of them are candidates
// whole          true: all duties are candidates, except those in force on the list BASIC: they have no departments, and no measure counts them
// lists          names of the lists of the filter, all of them if it names none; null if every
// every          true: duties of superseded editions count too; null: only those in force
// conditions     property, values: all must hold; a property that is a list needs one element among the values
// text           text that the name contains, both folded; null for any
// kinds          ids of department kinds: the duty has a department of one of them; null for any
// by             the measure: DUTIES, LEADS, ALONE, TOWNSHIPS, CLAUSES, RECLAIMED
// first          return at most this many rows
// cumulative     true: also return, as pairs of row index and number, how many ASSIST duties in scope each row names that no earlier row names
CALL () {
    MATCH (named:Township|Division|Department|DepartmentKind|Category|LegalAct|Topic|Document)
    WHERE named.id IN $asked.ids
    MATCH (named)<-[:OF_KIND|PART_OF*0..3]-(owner)-[:HAS_DUTY|HAD_DUTY|IN_CATEGORY|ASSISTS|RECLAIMED_BY|CITES|ABOUT|STATED_IN]-(duty:Duty)
    RETURN duty
  UNION ALL
    UNWIND $asked.phrases AS phrase
    CALL db.index.fulltext.queryNodes('duty_text', phrase) YIELD node AS duty
    RETURN duty
  UNION ALL
    UNWIND CASE WHEN $asked.whole AND 'ASSIST' IN $asked.lists THEN [true] ELSE [] END AS whole
    MATCH (duty:Assist)
    RETURN duty
  UNION ALL
    UNWIND CASE WHEN $asked.whole AND 'RECLAIMED' IN $asked.lists THEN [true] ELSE [] END AS whole
    MATCH (duty:Reclaimed)
    RETURN duty
  UNION ALL
    UNWIND CASE WHEN $asked.whole AND $asked.every THEN [true] ELSE [] END AS whole
    MATCH (duty:Duty)
    RETURN duty
}
WITH DISTINCT duty
WHERE ($asked.every OR duty:Current)
  AND all(condition IN $asked.conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
  AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
  AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
WITH collect(duty) AS scope, count(CASE WHEN duty.list = 'ASSIST' THEN true END) AS inScope
UNWIND scope AS duty
WITH inScope, duty, duty.list = 'ASSIST' AS assists, size(duty.departments) = 1 AS isAlone, duty.township AS township, duty.clauses AS ownClauses
MATCH (duty)-[named:ASSISTS|RECLAIMED_BY]->(department:Department)
WITH inScope, department,
    count(CASE WHEN assists THEN true END) AS duties,
    count(CASE WHEN assists AND named.position = 0 THEN true END) AS leads,
    count(CASE WHEN assists AND isAlone THEN true END) AS alone,
    count(DISTINCT CASE WHEN assists THEN township END) AS townships,
    sum(CASE WHEN assists THEN ownClauses ELSE 0 END) AS clauses,
    count(CASE WHEN NOT assists THEN true END) AS reclaimed,
    collect(CASE WHEN assists AND $asked.cumulative THEN duty END) AS helped
WITH *,
    {DUTIES: duties, LEADS: leads, ALONE: alone, TOWNSHIPS: townships, CLAUSES: clauses, RECLAIMED: reclaimed}[$asked.by] AS measure
WHERE measure > 0
WITH * ORDER BY measure DESC, department.sortKey LIMIT $asked.first
WITH collect(helped) AS helped, collect([
    [department.id, department.name, department.aliases, department.kind, department.division],
    duties, leads, alone, townships, clauses, reclaimed, inScope, measure]) AS ranking
CALL (helped) {
    UNWIND range(0, size(helped) - 1) AS place
    UNWIND helped[place] AS duty
    WITH duty, min(place) AS place
    WITH place, count(*) AS fresh ORDER BY place
    RETURN collect([place, fresh]) AS fresh
}
RETURN ranking, CASE WHEN $asked.cumulative THEN fresh END AS fresh
