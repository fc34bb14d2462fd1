// Makes the nodes that duties and clauses of a document point to, where they are missing; what they are is written when all statements of them are known.
// $categories, $departments, $acts: ids, in order, so that two writers wait for each other and never both ways
CALL () {
    UNWIND $categories AS id
    MERGE (:Category {id: id})
}
CALL () {
    UNWIND $departments AS id
    MERGE (:Department {id: id})
}
CALL () {
    UNWIND $acts AS id
    MERGE (:LegalAct {id: id})
}
