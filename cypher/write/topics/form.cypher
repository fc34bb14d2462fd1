// What forms are, with their blocking keys. A key that no form has is taken out.
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
