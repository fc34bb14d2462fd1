// Finds townships by full name or by name without the county. Several townships can match one name.
// names          word: the folded name; phrases: full-text phrases that find every township whose full name contains the word; empty to scan all townships
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
