// Counts departments, acts, topics and documents over a scope of duties, and its duties by category, township and list.
// ids            of townships, divisions, departments, kinds, categories, acts, topics or documents: their duties are candidates
// phrases        full-text phrases: the duties that match any of them are candidates
// whole          true: all duties are candidates
// lists          names of the lists of the filter, all of them if it names none; null if every
// every          true: duties of superseded editions count too; null: only those in force
// conditions     property, values: all must hold; a property that is a list needs one element among the values
// text           text that the name contains, both folded; null for any
// kinds          ids of department kinds: the duty has a department of one of them; null for any
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
    UNWIND CASE WHEN $asked.whole AND 'BASIC' IN $asked.lists THEN [true] ELSE [] END AS whole
    MATCH (duty:Basic)
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
