// The townships that are called so, by full or by bare name; several where the name does not tell them apart.
// names          a name each: word, folded; phrases of full text, which find all whose full name contains the word, or none where there can be none
UNWIND $asked.names AS name
CALL (name) {
    UNWIND name.phrases AS phrase
    CALL db.index.fulltext.queryNodes('township_text', phrase) YIELD node AS township
    RETURN township
  UNION
    UNWIND CASE WHEN name.phrases = [] THEN [true] ELSE [] END AS whole
    MATCH (township:Township)
    RETURN township
}
WITH name, township
WHERE name.word IN [township.folded, township.foldedName]
RETURN name.word AS word, [township.id, township.name, township.fullName, township.code, township.kind, township.division] AS township
