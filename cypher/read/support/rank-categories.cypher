// Categories by their ASSIST duties within a scope of duties; all that have any duty in scope, in no order. A duty leads where it names a department, and is alone where it names exactly one.
// ids, phrases   of townships, divisions, departments, kinds, categories, acts, topics or documents, or of full text: candidates are the duties of any of them
// whole          true where all duties are candidates
// every          true where duties of superseded editions count too
// conditions     every one must hold: property, values; of a property that is a list, one of its values
// text           folded text that the folded name contains; null for any
// kinds          ids of kinds: one of the duty's departments is of one of them; null for any
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
WITH inScope, duty, duty.list = 'ASSIST' AS assists, size(duty.departments) AS named
WITH inScope, duty.category AS id,
    count(CASE WHEN assists THEN true END) AS duties,
    count(CASE WHEN assists AND named > 0 THEN true END) AS leads,
    count(CASE WHEN assists AND named = 1 THEN true END) AS alone,
    count(DISTINCT CASE WHEN assists THEN duty.township END) AS townships,
    sum(CASE WHEN assists THEN duty.clauses ELSE 0 END) AS clauses,
    count(CASE WHEN duty.list = 'RECLAIMED' THEN true END) AS reclaimed
MATCH (category:Category {id: id})
RETURN collect([[category.id, category.name, category.position], duties, leads, alone, townships, clauses, reclaimed, inScope]) AS ranking
