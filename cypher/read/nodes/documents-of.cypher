// The documents of each of these townships, by edition, undated first.
// ids            of townships
UNWIND $asked.ids AS id
MATCH (document:Document {township: id})
WITH id, document ORDER BY document.sortKey
RETURN id, [document.id, document.title, document.township, document.edition, document.fileName, document.sha256, document.issues,
    COLLECT {
        MATCH (document)<-[:STATED_IN]-(flawed) WHERE flawed.hasIssues
        RETURN [flawed.id, flawed.issues] ORDER BY flawed.printedKey
    }] AS document
