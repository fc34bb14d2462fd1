// Returns the issues of each of these documents: its own, then those of its duties, in printed order.
// ids            of documents
UNWIND $asked.ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id, document.issues AS issues, COLLECT {
    MATCH (document)<-[:STATED_IN]-(flawed) WHERE flawed.hasIssues
    RETURN [flawed.id, flawed.issues] ORDER BY flawed.printedKey
} AS ofDuties
