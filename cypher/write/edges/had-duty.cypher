// Townships had the duties of the list RECLAIMED.
// $rows: from, to: ids; number
UNWIND $rows AS row
MATCH (township:Township {id: row.from})
MATCH (duty:Duty {id: row.to})
CREATE (township)-[:HAD_DUTY {number: row.number}]->(duty)
RETURN count(*) AS written
