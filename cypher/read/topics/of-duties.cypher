// Returns the topics of these duties, each with the ids of those duties.
// duties         ids of duties
UNWIND $asked.duties AS id
MATCH (duty:Duty {id: id})-[:ABOUT]->(topic:Topic)
WITH topic, collect(id) AS duties
RETURN [topic.id, topic.name, topic.townships, topic.differing, topic.basic, topic.assist, topic.reclaimed, duties] AS topic
