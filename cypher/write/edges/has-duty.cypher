// Townships have the duties of the lists BASIC and ASSIST.
// $rows: from, to: ids; number
UNWIND $rows AS row
MATCH (township:Township {id: row.from})
MATCH (duty:Duty {id: row.to})
CREATE (township)-[:HAS_DUTY {number: row.number}]->(duty)
RETURN count(*) AS written
