// Duties of which topics are made, those in force, as printed.
// $from: sort key to go on from; $most: at most this many
MATCH (duty:Current)
WHERE duty.printedKey > $from
WITH duty ORDER BY duty.printedKey LIMIT $most
RETURN duty.printedKey AS key, [
    duty.id, duty.name, duty.category, duty.departments, duty.acts, [duty.document, duty.line, duty.place],
    [duty.method, duty.discontinued, duty.forms, duty.issues],
    [(duty)-[:HAS_RESPONSIBILITY]->(clause) |
        [clause.party, clause.position, clause.number, clause.text, clause.performers, clause.reportsTo, clause.cites]], duty.current] AS duty
