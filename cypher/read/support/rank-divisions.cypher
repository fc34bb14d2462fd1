// Counts the ASSIST duties within a scope by county. Returns every county that a measure counts, unordered; others may be among them.
// A duty counts in "leads" if it names a department, and in "alone" if it names exactly one.
// ids            of townships, divisions, departments, kinds, categories, acts, topics or documents: their duties are candidates
// phrases        full-text phrases: the duties that match any of them are candidates
// whole          true: all duties are candidates, except those in force on the list BASIC: they have no departments, and no measure counts them
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
WITH inScope, duty, duty.list = 'ASSIST' AS assists, size(duty.departments) AS named
WITH inScope, duty.township AS id,
    count(CASE WHEN assists THEN true END) AS duties,
    count(CASE WHEN assists AND named > 0 THEN true END) AS leads,
    count(CASE WHEN assists AND named = 1 THEN true END) AS alone,
    sum(CASE WHEN assists THEN duty.clauses ELSE 0 END) AS clauses,
    count(CASE WHEN duty.list = 'RECLAIMED' THEN true END) AS reclaimed
MATCH (:Township {id: id})-[:PART_OF]->(division:Division)
WITH inScope, division, sum(duties) AS duties, sum(leads) AS leads, sum(alone) AS alone, count(CASE WHEN duties > 0 THEN true END) AS townships,
    sum(clauses) AS clauses, sum(reclaimed) AS reclaimed
RETURN collect([
    [division.id, division.code, division.name, division.shortName, division.key, division.level, division.parent],
    duties, leads, alone, townships, clauses, reclaimed, inScope]) AS ranking
