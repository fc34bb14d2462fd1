// Removes duties from their topics, for a full rebuild.
// $most: at most this many duties
MATCH (duty:Duty)-[about:ABOUT]->(:Topic)
WITH duty, about LIMIT $most
SET duty.topic = null
DELETE about
RETURN count(*) AS gone
