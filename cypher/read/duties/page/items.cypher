// The pages that a statement of this folder's parent found: how many ahead, how many behind, how many in all where that is known, and the items in order.
// departments, acts, documents, clauses: true where they are to come along; details: method, discontinued, forms and issues
// A duty is what it is asked for: its township, edition, list and number are in its id. What stands around the duties is put beside the pages by the files that follow, as lists of a label and rows.
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
