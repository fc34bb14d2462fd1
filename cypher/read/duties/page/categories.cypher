// Adds the categories of the duties.
CALL (listed) {
    UNWIND listed AS duties
    UNWIND duties AS duty
    WITH DISTINCT duty.category AS id
    MATCH (category:Category {id: id})
    RETURN collect([category.id, category.name, category.position]) AS found
}
WITH pages, listed, around + [['Category', found]] AS around
