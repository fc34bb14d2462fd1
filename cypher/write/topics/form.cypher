// Writes forms with their blocking keys. Deletes the keys that no form has any more.
// $rows: their properties; keys
UNWIND $rows AS row
MERGE (form:TopicForm {id: row.properties.id})
SET form = row.properties
WITH form, row
CALL (form, row) {
    MATCH (form)-[has:HAS_KEY]->(key:TopicKey)
    WHERE NOT key.id IN row.keys
    DELETE has
    WITH key
    WHERE NOT EXISTS { (key)<-[:HAS_KEY]-() }
    DELETE key
}
CALL (form, row) {
    OPTIONAL MATCH (form)-[:HAS_KEY]->(key:TopicKey)
    WITH collect(key.id) AS there
    UNWIND [id IN row.keys WHERE NOT id IN there] AS id
    MERGE (key:TopicKey {id: id})
    CREATE (form)-[:HAS_KEY]->(key)
}
RETURN count(*) AS written
