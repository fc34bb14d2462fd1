// Changes the ids of duties and of their clauses.
// $rows: id; to: the new one; printedKey, nameKey, categoryKey: sort keys
UNWIND $rows AS row
MATCH (duty:Duty {id: row.id})
SET duty.id = row.to, duty.printedKey = row.printedKey, duty.nameKey = row.nameKey, duty.categoryKey = row.categoryKey
WITH duty, row
CALL (duty, row) {
    MATCH (duty)-[has:HAS_RESPONSIBILITY]->(clause:Responsibility)
    SET clause.id = 'responsibility:' + substring(row.to, 5) + '/' + has.party + '/' + toString(has.position + 1)
}
RETURN count(*) AS written
