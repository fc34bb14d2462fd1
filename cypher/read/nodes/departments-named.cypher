// The departments that are called so, by name or by alias; several where the name does not tell them apart.
// names          a name each: word, folded, with what stands around it among the names; phrases of full text, which find all whose names contain it, or none where there can be none
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
