// Returns the ids of the townships that have documents.
MATCH (document:Document)
RETURN DISTINCT document.township AS id ORDER BY id
