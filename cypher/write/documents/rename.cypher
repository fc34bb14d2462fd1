// Changes the ids of duties and of their clauses.
// The position of the category stays, at the start of the key: reference tables may be changing it at this moment.
// $rows: id; to: the new one; printedKey, nameKey, categoryKey: sort keys
UNWIND $rows AS row
MATCH (duty:Duty {id: row.id})
SET duty.id = row.to, duty.printedKey = row.printedKey, duty.nameKey = row.nameKey, duty.categoryKey = left(duty.categoryKey, 10) + substring(row.categoryKey, 10)
WITH duty, row
CALL (duty, row) {
    MATCH (duty)-[has:HAS_RESPONSIBILITY]->(clause:Responsibility)
    SET clause.id = 'responsibility:' + substring(row.to, 5) + '/' + has.party + '/' + toString(has.position + 1)
}
RETURN count(*) AS written
