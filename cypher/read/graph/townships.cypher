// The townships of which the graph holds documents.
MATCH (document:Document)
RETURN DISTINCT document.township AS id ORDER BY id
