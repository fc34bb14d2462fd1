// Deletes documents with their duties and clauses. Shared nodes stay. Marks their townships for an update of topics.
// $documents: ids
UNWIND $documents AS id
MATCH (document:Document {id: id})
CALL (document) {
    MATCH (township:TopicTownship {id: document.township})
    SET township.pending = true
}
OPTIONAL MATCH (document)<-[:STATED_IN]-(duty:Duty)
OPTIONAL MATCH (duty)-[:HAS_RESPONSIBILITY]->(clause:Responsibility)
DETACH DELETE clause, duty, document
