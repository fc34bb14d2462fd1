// Creates the missing nodes that the duties and clauses of a document refer to. Their properties are written when all statements about them are known.
// $categories, $departments, $acts: ids in sort order, so that two writers lock them in the same order and cannot deadlock
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
