// Takes duties out of their topics, so that all is made again.
// $most: at most this many
MATCH (duty:Duty)-[about:ABOUT]->(:Topic)
WITH duty, about LIMIT $most
SET duty.topic = null
DELETE about
RETURN count(*) AS gone
