// Takes out topics, forms and blocking keys, so that all is made again.
// $most: at most this many
MATCH (node:Topic|TopicForm|TopicKey)
WITH node LIMIT $most
DETACH DELETE node
RETURN count(*) AS gone
