// Finds departments by name or alias. Several departments can match one name.
// names          word: the folded name with the separators around it; phrases: full-text phrases that find every department whose names contain
//                the word; empty to scan all departments
UNWIND $asked.names AS name
CALL (name) {
    UNWIND name.phrases AS phrase
    CALL db.index.fulltext.queryNodes('department_text', phrase) YIELD node AS department
    RETURN department
  UNION
    UNWIND CASE WHEN name.phrases = [] THEN [true] ELSE [] END AS whole
    MATCH (department:Department)
    RETURN department
}
WITH name, department
WHERE department.folded CONTAINS name.word
RETURN name.word AS word, [department.id, department.name, department.aliases, department.kind, department.division] AS department
