// Returns the nodes of these ids, by label.
// divisions, townships, categories, departments, kinds, acts, documents, topics, duties, responsibilities: ids of that label
CALL () {
    UNWIND $asked.divisions AS id
    MATCH (division:Division {id: id})
    RETURN collect([division.id, division.code, division.name, division.shortName, division.key, division.level, division.parent]) AS divisions
}
CALL () {
    UNWIND $asked.townships AS id
    MATCH (township:Township {id: id})
    RETURN collect([township.id, township.name, township.fullName, township.code, township.kind, township.division]) AS townships
}
CALL () {
    UNWIND $asked.categories AS id
    MATCH (category:Category {id: id})
    RETURN collect([category.id, category.name, category.position]) AS categories
}
CALL () {
    UNWIND $asked.departments AS id
    MATCH (department:Department {id: id})
    RETURN collect([department.id, department.name, department.aliases, department.kind, department.division]) AS departments
}
CALL () {
    UNWIND $asked.kinds AS id
    MATCH (kind:DepartmentKind {id: id})
    RETURN collect([kind.id, kind.name, kind.aliases]) AS kinds
}
CALL () {
    UNWIND $asked.acts AS id
    MATCH (act:LegalAct {id: id})
    RETURN collect([act.id, act.title, act.kind]) AS acts
}
CALL () {
    UNWIND $asked.documents AS id
    MATCH (document:Document {id: id})
    RETURN collect([document.id, document.title, document.township, document.edition, document.fileName, document.sha256, document.current, document.issues, document.reissue]) AS documents
}
CALL () {
    UNWIND $asked.topics AS id
    MATCH (topic:Topic {id: id})
    RETURN collect([topic.id, topic.name, topic.townships, topic.differing, topic.basic, topic.assist, topic.reclaimed]) AS topics
}
CALL () {
    UNWIND $asked.duties AS id
    MATCH (duty:Duty {id: id})
    RETURN collect([
        duty.id, duty.name, duty.category, duty.departments, duty.acts, [duty.document, duty.line, duty.place],
        [duty.method, duty.discontinued, duty.forms, duty.issues],
        [(duty)-[:HAS_RESPONSIBILITY]->(clause) |
            [clause.party, clause.position, clause.number, clause.text, clause.performers, clause.reportsTo, clause.cites]], duty.current]) AS duties
}
CALL () {
    UNWIND $asked.responsibilities AS id
    MATCH (clause:Responsibility {id: id})
    RETURN collect([clause.id, [clause.party, clause.position, clause.number, clause.text, clause.performers, clause.reportsTo, clause.cites]]) AS responsibilities
}
RETURN divisions, townships, categories, departments, kinds, acts, documents, topics, duties, responsibilities
