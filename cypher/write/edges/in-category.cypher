// Duties belong to categories.
// $rows: from, to: ids
UNWIND $rows AS row
MATCH (duty:Duty {id: row.from})
MATCH (category:Category {id: row.to})
CREATE (duty)-[:IN_CATEGORY]->(category)
RETURN count(*) AS written
