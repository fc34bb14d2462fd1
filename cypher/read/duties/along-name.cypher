// Pages of duties by name, found by walking along that order until a page is full; with what lies around them.
// parents        a page each: conditions, more of them than those of all
// conditions     every one must hold: property, values; of a property that is a list, one of its values
// text           folded text that the folded name contains; null for any
// kinds          ids: one of the duty's departments is of such a kind; null for any
// from           sort key: the page goes on from there, with
// ahead          so many that stand there or after it, and
// behind         so many that stand before it
// backwards      true where the page is what stands before; the other side only tells that there is more
// clauses, townships, categories, departments, acts, documents: true where they are to come along; details: method, discontinued, forms and issues
// A duty is what it is asked for: its township, edition, list and number are in its id.
// Each page is: how many ahead, how many behind, how many in all where that is known, and the items in order.
UNWIND $asked.parents AS parent
WITH $asked.conditions + parent.conditions AS conditions
CALL (conditions) {
    MATCH (duty:Duty)
    WHERE duty.nameKey >= $asked.from
      AND all(condition IN conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
      AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
      AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
    WITH duty ORDER BY duty.nameKey LIMIT $asked.ahead
    RETURN collect(duty) AS ahead
}
CALL (conditions) {
    MATCH (duty:Duty)
    WHERE duty.nameKey < $asked.from
      AND all(condition IN conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
      AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
      AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
    WITH duty ORDER BY duty.nameKey DESC LIMIT $asked.behind
    RETURN reverse(collect(duty)) AS behind
}
WITH ahead, behind, null AS total, CASE WHEN $asked.backwards THEN behind ELSE ahead END AS duties
WITH collect([size(ahead), size(behind), total, [duty IN duties | [
        duty.id, duty.name, duty.category,
        CASE WHEN $asked.departments THEN duty.departments END,
        CASE WHEN $asked.acts THEN duty.acts END,
        CASE WHEN $asked.documents THEN [duty.document, duty.line] END,
        CASE WHEN $asked.details THEN [duty.method, duty.discontinued, duty.forms, duty.issues] END,
        CASE WHEN $asked.clauses THEN [(duty)-[:HAS_RESPONSIBILITY]->(clause) |
            [clause.party, clause.position, clause.number, clause.text, clause.performers, clause.reportsTo, clause.cites]] END]]]) AS pages,
    collect(duties) AS listed
CALL (listed) {
    UNWIND CASE WHEN $asked.townships THEN listed ELSE [] END AS duties
    UNWIND duties AS duty
    WITH DISTINCT duty.township AS id
    MATCH (township:Township {id: id})
    RETURN collect([township.id, township.name, township.fullName, township.code, township.kind, township.division]) AS townships
}
CALL (listed) {
    UNWIND CASE WHEN $asked.categories THEN listed ELSE [] END AS duties
    UNWIND duties AS duty
    WITH DISTINCT duty.category AS id
    MATCH (category:Category {id: id})
    RETURN collect([category.id, category.name, category.position]) AS categories
}
CALL (listed) {
    UNWIND CASE WHEN $asked.departments THEN listed ELSE [] END AS duties
    UNWIND duties AS duty
    UNWIND duty.departments AS id
    WITH DISTINCT id
    MATCH (department:Department {id: id})
    RETURN collect([department.id, department.name, department.aliases, department.kind, department.division]) AS departments
}
CALL (listed) {
    UNWIND CASE WHEN $asked.acts THEN listed ELSE [] END AS duties
    UNWIND duties AS duty
    UNWIND duty.acts AS id
    WITH DISTINCT id
    MATCH (act:LegalAct {id: id})
    RETURN collect([act.id, act.title, act.kind]) AS acts
}
CALL (listed) {
    UNWIND CASE WHEN $asked.documents THEN listed ELSE [] END AS duties
    UNWIND duties AS duty
    WITH DISTINCT duty.document AS id
    MATCH (document:Document {id: id})
    RETURN collect([document.id, document.title, document.township, document.edition, document.fileName, document.sha256, document.issues,
        COLLECT {
            MATCH (document)<-[:STATED_IN]-(flawed) WHERE flawed.hasIssues
            RETURN [flawed.id, flawed.issues] ORDER BY flawed.printedKey
        }]) AS documents
}
RETURN pages, townships, categories, departments, acts, documents
