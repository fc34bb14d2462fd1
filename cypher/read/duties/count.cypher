// Counts, for each parent, the duties that meet the conditions.
// parents        one number each; ids of townships, divisions, departments, kinds, categories, acts, topics or documents, or full-text phrases:
//                their duties are the candidates; whole: all duties are; conditions, kinds: of this parent, in addition to those below
// lists          names of the lists of the filter, all of them if it names none; null if every
// every          true: duties of superseded editions count too; null: only those in force
// conditions     property, values: all must hold; a property that is a list needs one element among the values
// text           text that the name contains, both folded; null for any
// kinds          ids of department kinds: the duty has a department of one of them; null for any
UNWIND range(0, size($asked.parents) - 1) AS place
WITH place, $asked.parents[place] AS parent
CALL (parent) {
    CALL (parent) {
        MATCH (named:Township|Division|Department|DepartmentKind|Category|LegalAct|Topic|Document)
        WHERE named.id IN parent.ids
        MATCH (named)<-[:OF_KIND|PART_OF*0..3]-(owner)-[:HAS_DUTY|HAD_DUTY|IN_CATEGORY|ASSISTS|RECLAIMED_BY|CITES|ABOUT|STATED_IN]-(duty:Duty)
        RETURN duty
      UNION ALL
        UNWIND parent.phrases AS phrase
        CALL db.index.fulltext.queryNodes('duty_text', phrase) YIELD node AS duty
        RETURN duty
      UNION ALL
        UNWIND CASE WHEN parent.whole AND 'BASIC' IN $asked.lists THEN [true] ELSE [] END AS whole
        MATCH (duty:Basic)
        RETURN duty
      UNION ALL
        UNWIND CASE WHEN parent.whole AND 'ASSIST' IN $asked.lists THEN [true] ELSE [] END AS whole
        MATCH (duty:Assist)
        RETURN duty
      UNION ALL
        UNWIND CASE WHEN parent.whole AND 'RECLAIMED' IN $asked.lists THEN [true] ELSE [] END AS whole
        MATCH (duty:Reclaimed)
        RETURN duty
      UNION ALL
        UNWIND CASE WHEN parent.whole AND $asked.every THEN [true] ELSE [] END AS whole
        MATCH (duty:Duty)
        RETURN duty
    }
    WITH DISTINCT duty, $asked.conditions + parent.conditions AS conditions
    WHERE ($asked.every OR duty:Current)
      AND all(condition IN conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
      AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
      AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
      AND (parent.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN parent.kinds })
    RETURN count(duty) AS total
}
RETURN total ORDER BY place
