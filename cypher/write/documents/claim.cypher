// What does the graph hold of these documents, and of the lists of their townships and editions? It takes the townships, so that two writers of one's lists go one after the other.
// $documents: document, township: ids; name: of the township; edition: '' for an undated document; in the order of townships
UNWIND $documents AS asked
MERGE (township:Township {id: asked.township})
SET township.name = asked.name
WITH asked, township
CALL (asked, township) {
    MATCH (document:Document {id: asked.document})
    RETURN document
    UNION
    MATCH (document:Document {township: township.id})
    WHERE coalesce(document.edition, '') = asked.edition
    RETURN document
}
RETURN asked.document AS asked, document.id AS id, document.facts AS facts, document.states AS states
