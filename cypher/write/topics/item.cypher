// Sets or clears the form of duties, and removes the duties from their topics.
// $rows: id; form, ageKey: null to clear
UNWIND $rows AS row
MATCH (duty:Duty {id: row.id})
SET duty.form = row.form, duty.ageKey = row.ageKey, duty.topic = null
WITH duty
OPTIONAL MATCH (duty)-[about:ABOUT]->(:Topic)
DELETE about
RETURN count(*) AS written
