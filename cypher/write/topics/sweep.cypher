// Deletes topics, forms and blocking keys, for a full rebuild.
// $most: at most this many nodes
MATCH (node:Topic|TopicForm|TopicKey)
WITH node LIMIT $most
DETACH DELETE node
RETURN count(*) AS gone
