// Finds the nodes of these ids. The first part of a statement; the other files of this folder continue it.
// divisions, townships, categories, departments, kinds, acts, documents, topics, duties, responsibilities: ids of that label
CALL () {
    UNWIND $asked.divisions AS id
    MATCH (node:Division {id: id})
    RETURN node
    UNION ALL
    UNWIND $asked.townships AS id
    MATCH (node:Township {id: id})
    RETURN node
    UNION ALL
    UNWIND $asked.categories AS id
    MATCH (node:Category {id: id})
    RETURN node
    UNION ALL
    UNWIND $asked.departments AS id
    MATCH (node:Department {id: id})
    RETURN node
    UNION ALL
    UNWIND $asked.kinds AS id
    MATCH (node:DepartmentKind {id: id})
    RETURN node
    UNION ALL
    UNWIND $asked.acts AS id
    MATCH (node:LegalAct {id: id})
    RETURN node
    UNION ALL
    UNWIND $asked.documents AS id
    MATCH (node:Document {id: id})
    RETURN node
    UNION ALL
    UNWIND $asked.topics AS id
    MATCH (node:Topic {id: id})
    RETURN node
    UNION ALL
    UNWIND $asked.duties AS id
    MATCH (node:Duty {id: id})
    RETURN node
    UNION ALL
    UNWIND $asked.responsibilities AS id
    MATCH (node:Responsibility {id: id})
    RETURN node
}
