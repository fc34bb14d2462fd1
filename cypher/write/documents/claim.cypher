// Returns what the graph stores for these documents. Locks their townships first, so that two writers of one township's lists run one after the other.
// $documents: document, township: ids; name: of the township; ordered by township
UNWIND $documents AS asked
MERGE (township:Township {id: asked.township})
SET township.name = asked.name
WITH asked
MATCH (document:Document {id: asked.document})
RETURN asked.document AS asked, document.id AS id, document.township AS township, document.edition AS edition, coalesce(document.reissue, 0) AS reissue, document.facts AS facts, document.states AS states
