// Takes out forms that no duty has any more, and blocking keys that no other form has.
// $rows: id
UNWIND $rows AS row
MATCH (form:TopicForm {id: row.id})
CALL (form) {
    MATCH (form)-[has:HAS_KEY]->(key:TopicKey)
    DELETE has
    WITH key
    WHERE NOT EXISTS { (key)<-[:HAS_KEY]-() }
    DELETE key
}
DELETE form
RETURN count(*) AS written
