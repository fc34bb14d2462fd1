// Duties cite legal acts.
// $rows: from, to: ids; position
UNWIND $rows AS row
MATCH (duty:Duty {id: row.from})
MATCH (act:LegalAct {id: row.to})
CREATE (duty)-[:CITES {position: row.position}]->(act)
RETURN count(*) AS written
