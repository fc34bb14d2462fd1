// Adds the departments that the duties name.
CALL (listed) {
    UNWIND listed AS duties
    UNWIND duties AS duty
    UNWIND duty.departments AS id
    WITH DISTINCT id
    MATCH (department:Department {id: id})
    RETURN collect([department.id, department.name, department.aliases, department.kind, department.division]) AS found
}
WITH pages, listed, around + [['Department', found]] AS around
