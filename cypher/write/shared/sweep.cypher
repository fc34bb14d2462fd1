// Deletes nodes that no document states any more.
// $divisions, $townships, $departments, $kinds, $categories, $acts: ids
CALL () {
    UNWIND $divisions AS id
    MATCH (node:Division {id: id})
    DETACH DELETE node
}
CALL () {
    UNWIND $townships AS id
    MATCH (node:Township {id: id})
    DETACH DELETE node
}
CALL () {
    UNWIND $departments AS id
    MATCH (node:Department {id: id})
    DETACH DELETE node
}
CALL () {
    UNWIND $kinds AS id
    MATCH (node:DepartmentKind {id: id})
    DETACH DELETE node
}
CALL () {
    UNWIND $categories AS id
    MATCH (node:Category {id: id})
    DETACH DELETE node
}
CALL () {
    UNWIND $acts AS id
    MATCH (node:LegalAct {id: id})
    DETACH DELETE node
}
