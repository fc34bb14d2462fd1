// The duties of townships, of which topics are made.
// $townships: ids
UNWIND $townships AS id
MATCH (duty:Duty)
WHERE duty.township = id
RETURN [
    duty.id, duty.name, duty.category, duty.departments, duty.acts, [duty.document, duty.line],
    [duty.method, duty.discontinued, duty.forms, duty.issues],
    [(duty)-[:HAS_RESPONSIBILITY]->(clause) |
        [clause.party, clause.position, clause.number, clause.text, clause.performers, clause.reportsTo, clause.cites]]] AS duty
