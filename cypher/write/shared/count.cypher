// Sets the statements about these nodes and how many documents make each; the other properties stay.
// $divisions, $townships, $departments, $kinds, $categories, $acts: rows of id, stated and statedBy
CALL () {
    UNWIND $divisions AS row
    MATCH (node:Division {id: row.id})
    SET node.stated = row.stated, node.statedBy = row.statedBy
}
CALL () {
    UNWIND $townships AS row
    MATCH (node:Township {id: row.id})
    SET node.stated = row.stated, node.statedBy = row.statedBy
}
CALL () {
    UNWIND $departments AS row
    MATCH (node:Department {id: row.id})
    SET node.stated = row.stated, node.statedBy = row.statedBy
}
CALL () {
    UNWIND $kinds AS row
    MATCH (node:DepartmentKind {id: row.id})
    SET node.stated = row.stated, node.statedBy = row.statedBy
}
CALL () {
    UNWIND $categories AS row
    MATCH (node:Category {id: row.id})
    SET node.stated = row.stated, node.statedBy = row.statedBy
}
CALL () {
    UNWIND $acts AS row
    MATCH (node:LegalAct {id: row.id})
    SET node.stated = row.stated, node.statedBy = row.statedBy
}
