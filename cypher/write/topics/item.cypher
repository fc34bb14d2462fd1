// Puts duties into forms, or out of all, and out of their topics.
// $rows: id; form, ageKey: null for none
UNWIND $rows AS row
MATCH (duty:Duty {id: row.id})
SET duty.form = row.form, duty.ageKey = row.ageKey, duty.topic = null
WITH duty
OPTIONAL MATCH (duty)-[about:ABOUT]->(:Topic)
DELETE about
RETURN count(*) AS written
