// Departments by what townships do for them within a scope of duties, most first, ties by name; none whose measure is 0.
// ids, phrases   of townships, divisions, departments, kinds, categories, acts, topics or documents, or of full text: candidates are the duties of any of them
// whole          true where all duties are candidates
// every          true where duties of superseded editions count too
// conditions     every one must hold: property, values; of a property that is a list, one of its values
// text           folded text that the folded name contains; null for any
// kinds          ids of kinds: one of the duty's departments is of one of them; null for any
// by             the measure: DUTIES, LEADS, ALONE, TOWNSHIPS, CLAUSES, RECLAIMED
// first          at most this many rows
// cumulative     true where the rows are to come with how many ASSIST duties in scope each names that no row before it names, as pairs of the row's place and the number
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
    UNWIND CASE WHEN $asked.whole AND $asked.every IS NULL THEN [true] ELSE [] END AS whole
    MATCH (duty:Current)
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
