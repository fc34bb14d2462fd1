// Takes documents out of the graph, with their duties and clauses. What they share with others stays. Topics are made again of what is left of their townships' duties.
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
