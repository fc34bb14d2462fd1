// The duties in force of townships, of which topics are made, and the form of each duty.
// $townships: ids
UNWIND $townships AS id
MATCH (:Document {township: id})<-[:STATED_IN]-(duty:Current)
RETURN [
    duty.id, duty.name, duty.category, duty.departments, duty.acts, [duty.document, duty.line, duty.place],
    [duty.method, duty.discontinued, duty.forms, duty.issues],
    [(duty)-[:HAS_RESPONSIBILITY]->(clause) |
        [clause.party, clause.position, clause.number, clause.text, clause.performers, clause.reportsTo, clause.cites]], duty.current] AS duty, duty.form AS form
