// What does the graph hold of these documents? It takes their townships, so that two writers of one's lists go one after the other.
// $documents: document, township: ids; name: of the township; in the order of townships
UNWIND $documents AS asked
MERGE (township:Township {id: asked.township})
SET township.name = asked.name
WITH asked
MATCH (document:Document {id: asked.document})
RETURN asked.document AS asked, document.id AS id, document.township AS township, document.edition AS edition, coalesce(document.reissue, 0) AS reissue, document.facts AS facts, document.states AS states
