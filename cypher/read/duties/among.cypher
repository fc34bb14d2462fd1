// Pages of duties, found among the candidates that one condition leads to; with what lies around them. No page where they are too many: the order is to be walked.
// parents        a page each: ids of townships, divisions, departments, kinds, categories or acts, or phrases of full text, whose duties are candidates;
//                conditions, more of them than those of all
// few            so many candidates are put in order, and no more
// conditions     every one must hold: property, values; of a property that is a list, one of its values
// text           folded text that the folded name contains; null for any
// kinds          ids: one of the duty's departments is of such a kind; null for any
// key            the property that the order goes by: printedKey, nameKey, categoryKey
// from           sort key: the page goes on from there, with
// ahead          so many that stand there or after it, and
// behind         so many that stand before it
// backwards      true where the page is what stands before; the other side only tells that there is more
// owners         ids of townships and departments that are to come along in any case
// clauses, townships, categories, departments, acts, documents: true where they are to come along; details: method, discontinued, forms and issues
// A duty is what it is asked for: its township, edition, list and number are in its id.
// Each page is: how many ahead, how many behind, how many in all where that is known, and the items in order.
UNWIND $asked.parents AS parent
CALL (parent) {
    CALL (parent) {
        MATCH (named:Township|Division|Department|DepartmentKind|Category|LegalAct)
        WHERE named.id IN parent.ids
        MATCH (named)<-[:OF_KIND|PART_OF*0..3]-(owner)-[:HAS_DUTY|HAD_DUTY|IN_CATEGORY|ASSISTS|RECLAIMED_BY|CITES]-(duty:Duty)
        RETURN duty
      UNION ALL
        UNWIND parent.phrases AS phrase
        CALL db.index.fulltext.queryNodes('duty_text', phrase, {limit: $asked.few + 1}) YIELD node AS duty
        RETURN duty
    }
    WITH DISTINCT duty LIMIT $asked.few + 1
    RETURN collect(duty) AS candidates
}
WITH candidates, $asked.conditions + parent.conditions AS conditions
CALL (candidates, conditions) {
    UNWIND CASE WHEN size(candidates) > $asked.few THEN [] ELSE candidates END AS duty
    WITH duty, conditions
    WHERE all(condition IN conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
      AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
      AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
    WITH duty, duty[$asked.key] AS key ORDER BY key
    RETURN collect(duty) AS found, count(CASE WHEN key < $asked.from THEN true END) AS place
}
WITH found, CASE WHEN size(candidates) > $asked.few THEN null ELSE size(found) END AS total,
    found[place..place + $asked.ahead] AS ahead,
    found[CASE WHEN place < $asked.behind THEN 0 ELSE place - $asked.behind END..place] AS behind
WITH ahead, behind, total, CASE WHEN $asked.backwards THEN behind ELSE ahead END AS duties
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
    CALL (listed) {
        UNWIND CASE WHEN $asked.townships THEN listed ELSE [] END AS duties
        UNWIND duties AS duty
        RETURN duty.township AS id
      UNION
        UNWIND $asked.owners AS id
        RETURN id
    }
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
    CALL (listed) {
        UNWIND CASE WHEN $asked.departments THEN listed ELSE [] END AS duties
        UNWIND duties AS duty
        UNWIND duty.departments AS id
        RETURN id
      UNION
        UNWIND $asked.owners AS id
        RETURN id
    }
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
