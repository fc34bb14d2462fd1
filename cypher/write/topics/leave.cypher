// Takes duties out of their topics.
// $rows: id
UNWIND $rows AS row
MATCH (duty:Duty {id: row.id})-[about:ABOUT]->(:Topic)
DELETE about
SET duty.topic = null
RETURN count(*) AS written
