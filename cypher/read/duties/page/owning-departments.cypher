// Adds the departments whose duties the pages are.
// owners         their ids
CALL () {
    UNWIND $asked.owners AS id
    MATCH (department:Department {id: id})
    RETURN collect([department.id, department.name, department.aliases, department.kind, department.division]) AS found
}
WITH pages, listed, around + [['Department', found]] AS around
