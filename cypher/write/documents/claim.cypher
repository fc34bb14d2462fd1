// What does the graph hold of the lists of a township and edition, and of this document? It takes the township, so that two writers of its lists go one after the other.
// $document: id; $township: id; $name: of the township; $edition: '' for an undated document
MERGE (township:Township {id: $township})
SET township.name = $name
WITH township
CALL (township) {
    MATCH (document:Document {id: $document})
    RETURN document
    UNION
    MATCH (document:Document {township: township.id})
    WHERE coalesce(document.edition, '') = $edition
    RETURN document
}
RETURN document.id AS id, document.facts AS facts, document.states AS states
ORDER BY id
