// Returns what documents state about these nodes, and how many documents make each statement.
// $divisions, $townships, $departments, $kinds, $categories, $acts: ids
CALL () {
    UNWIND $divisions AS id
    MATCH (node:Division {id: id})
    RETURN node
    UNION ALL
    UNWIND $townships AS id
    MATCH (node:Township {id: id})
    RETURN node
    UNION ALL
    UNWIND $departments AS id
    MATCH (node:Department {id: id})
    RETURN node
    UNION ALL
    UNWIND $kinds AS id
    MATCH (node:DepartmentKind {id: id})
    RETURN node
    UNION ALL
    UNWIND $categories AS id
    MATCH (node:Category {id: id})
    RETURN node
    UNION ALL
    UNWIND $acts AS id
    MATCH (node:LegalAct {id: id})
    RETURN node
}
RETURN node.id AS id, node.stated AS stated, node.statedBy AS statedBy
