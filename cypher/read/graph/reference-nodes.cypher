// Returns all nodes that reference tables can own, by label.
CALL () {
    MATCH (division:Division)
    RETURN collect([division.id, division.code, division.name, division.shortName, division.key, division.level, division.parent]) AS divisions
}
CALL () {
    MATCH (township:Township)
    RETURN collect([township.id, township.name, township.fullName, township.code, township.kind, township.division]) AS townships
}
CALL () {
    MATCH (kind:DepartmentKind)
    RETURN collect([kind.id, kind.name, kind.aliases]) AS kinds
}
CALL () {
    MATCH (category:Category)
    RETURN collect([category.id, category.name, category.position]) AS categories
}
RETURN divisions, townships, kinds, categories
