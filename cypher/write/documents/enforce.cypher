// Puts documents and their duties and clauses in force, or out of force. Removes the duties from their topics, and marks the township for an update of
// topics.
// $rows: document: its id; current: whether it is in force
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
SET document.current = row.current
MERGE (township:TopicTownship {id: document.township})
SET township.pending = true
WITH document, row
CALL (document, row) {
    MATCH (document)<-[:STATED_IN]-(duty:Duty)
    SET duty.current = row.current, duty.form = null, duty.ageKey = null, duty.topic = null
    WITH row, duty, [duty] + COLLECT { MATCH (duty)-[:HAS_RESPONSIBILITY]->(clause) RETURN clause } AS parts
    FOREACH (part IN CASE WHEN row.current THEN [] ELSE parts END | SET part:Superseded)
    FOREACH (part IN CASE WHEN row.current THEN parts ELSE [] END | REMOVE part:Superseded)
    FOREACH (former IN CASE WHEN row.current THEN [] ELSE [duty] END | REMOVE former:Current:Basic:Assist:Reclaimed)
    FOREACH (current IN CASE WHEN row.current THEN [duty] ELSE [] END |
        SET current:Current:$({BASIC: 'Basic', ASSIST: 'Assist', RECLAIMED: 'Reclaimed'}[current.list]))
    WITH duty
    MATCH (duty)-[about:ABOUT]->(:Topic)
    DELETE about
}
RETURN count(*) AS written
