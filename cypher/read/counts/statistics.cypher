// Counts over a scope of duties.
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
WITH collect(duty) AS scope
CALL (scope) {
    UNWIND scope AS duty
    UNWIND duty.departments AS id
    RETURN count(DISTINCT id) AS departments
}
CALL (scope) {
    UNWIND scope AS duty
    UNWIND duty.acts AS id
    RETURN count(DISTINCT id) AS acts
}
CALL (scope) {
    UNWIND scope AS duty
    RETURN count(DISTINCT duty.topic) AS topics
}
CALL (scope) {
    UNWIND scope AS duty
    RETURN count(DISTINCT duty.document) AS documents
}
CALL (scope) {
    UNWIND scope AS duty
    WITH duty.category AS id,
        count(CASE WHEN duty.list = 'BASIC' THEN true END) AS basic,
        count(CASE WHEN duty.list = 'ASSIST' THEN true END) AS assist,
        count(CASE WHEN duty.list = 'RECLAIMED' THEN true END) AS reclaimed
    MATCH (category:Category {id: id})
    WITH * ORDER BY category.sortKey
    RETURN collect([basic, assist, reclaimed, [category.id, category.name, category.position]]) AS byCategory
}
CALL (scope) {
    UNWIND scope AS duty
    WITH duty.township AS id,
        count(CASE WHEN duty.list = 'BASIC' THEN true END) AS basic,
        count(CASE WHEN duty.list = 'ASSIST' THEN true END) AS assist,
        count(CASE WHEN duty.list = 'RECLAIMED' THEN true END) AS reclaimed
    MATCH (township:Township {id: id})
    WITH * ORDER BY township.sortKey
    RETURN collect([basic, assist, reclaimed, [township.id, township.name, township.fullName, township.code, township.kind, township.division]]) AS byTownship
}
RETURN departments, acts, topics, documents, byCategory, byTownship
