// Turns the duties that a statement of the parent folder found into pages: number of duties ahead, number behind, total if known, and the items in
// order.
// departments, acts, documents, clauses: true: the items include them; details: true: they include method, discontinued, forms and issues
// Township, edition, list and number of a duty are in its id. The files that follow add the nodes around the duties, as lists of a label and rows.
WITH collect([size(ahead), size(behind), total, [duty IN duties | [
        duty.id, duty.name, duty.category,
        CASE WHEN $asked.departments THEN duty.departments END,
        CASE WHEN $asked.acts THEN duty.acts END,
        CASE WHEN $asked.documents THEN [duty.document, duty.line, duty.place] END,
        CASE WHEN $asked.details THEN [duty.method, duty.discontinued, duty.forms, duty.issues] END,
        CASE WHEN $asked.clauses THEN [(duty)-[:HAS_RESPONSIBILITY]->(clause) |
            [clause.party, clause.position, clause.number, clause.text, clause.performers, clause.reportsTo, clause.cites]] END,
        duty.current]]]) AS pages,
    collect(duties) AS listed, [] AS around
