// Returns what these documents state. Locks their townships first, as a writer of their lists does.
// $documents: ids
UNWIND $documents AS id
MATCH (document:Document {id: id})
MATCH (township:Township {id: document.township})
SET township.name = township.name
RETURN document.id AS id, document.township AS township, document.edition AS edition, coalesce(document.reissue, 0) AS reissue, document.facts AS facts, document.states AS states
