// Duties are stated in documents.
// $rows: from, to: ids; line; place: null in a text
UNWIND $rows AS row
MATCH (duty:Duty {id: row.from})
MATCH (document:Document {id: row.to})
CREATE (duty)-[:STATED_IN {line: row.line, place: row.place}]->(document)
RETURN count(*) AS written
