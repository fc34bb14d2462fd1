// What topic the duties of forms belong to now.
// $rows: form: its key; topic: its id, null for none; score, reasons
UNWIND $rows AS row
CALL (row) {
    MATCH (duty:Duty)
    WHERE duty.form = row.form AND duty.ageKey > ''
    OPTIONAL MATCH (duty)-[about:ABOUT]->(:Topic)
    DELETE about
    WITH DISTINCT row, duty
    SET duty.topic = row.topic
    WITH row, duty
    MATCH (topic:Topic {id: row.topic})
    CREATE (duty)-[:ABOUT {score: row.score, reasons: row.reasons}]->(topic)
}
RETURN count(*) AS written
