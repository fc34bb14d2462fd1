// Takes documents out of the graph, with their duties and clauses. What they share with others stays.
// $documents: ids
UNWIND $documents AS id
MATCH (document:Document {id: id})
OPTIONAL MATCH (document)<-[:STATED_IN]-(duty:Duty)
OPTIONAL MATCH (duty)-[:HAS_RESPONSIBILITY]->(clause:Responsibility)
DETACH DELETE clause, duty, document
