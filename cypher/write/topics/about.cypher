// Adds duties to topics.
// $rows: from, to: ids; score, reasons
UNWIND $rows AS row
MATCH (duty:Duty {id: row.from})
MATCH (topic:Topic {id: row.to})
CREATE (duty)-[:ABOUT {score: row.score, reasons: row.reasons}]->(topic)
SET duty.topic = topic.id
RETURN count(*) AS written
