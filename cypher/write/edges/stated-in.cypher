// Duties are stated in documents.
// $rows: from, to: ids; line
UNWIND $rows AS row
MATCH (duty:Duty {id: row.from})
MATCH (document:Document {id: row.to})
CREATE (duty)-[:STATED_IN {line: row.line}]->(document)
RETURN count(*) AS written
