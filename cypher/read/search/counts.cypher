// Counts all hits of a search by kind, list, category, township and department.
// townshipRows   return at most this many townships
// departmentRows return at most this many departments
WITH kind, node.list AS list, node.category AS category, CASE kind WHEN 'Duty' THEN node.township END AS township, CASE kind WHEN 'Duty' THEN node.departments END AS departments, count(*) AS hits
WITH collect({kind: kind, list: list, category: category, township: township, departments: departments, hits: hits}) AS groups
CALL (groups) {
    UNWIND groups AS group
    WITH group.kind AS kind, sum(group.hits) AS hits
    RETURN collect([kind, hits]) AS kinds
}
CALL (groups) {
    UNWIND groups AS group
    WITH group.list AS list, sum(group.hits) AS hits
    WHERE list IS NOT NULL
    RETURN collect([list, hits]) AS lists
}
CALL (groups) {
    UNWIND groups AS group
    WITH group.category AS id, sum(group.hits) AS hits
    MATCH (category:Category {id: id})
    WITH id, hits ORDER BY category.sortKey
    RETURN collect([id, hits]) AS categories
}
CALL (groups) {
    UNWIND groups AS group
    WITH group.township AS id, sum(group.hits) AS hits
    MATCH (township:Township {id: id})
    WITH id, hits ORDER BY hits DESC, township.sortKey LIMIT $asked.townshipRows
    RETURN collect([id, hits]) AS townships
}
CALL (groups) {
    UNWIND groups AS group
    UNWIND group.departments AS id
    WITH DISTINCT group, id
    WITH id, sum(group.hits) AS hits
    MATCH (department:Department {id: id})
    WITH id, hits ORDER BY hits DESC, department.sortKey LIMIT $asked.departmentRows
    RETURN collect([id, hits]) AS departments
}
RETURN kinds, lists, categories, townships, departments
