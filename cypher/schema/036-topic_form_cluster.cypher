// Forms of one cluster.
CREATE INDEX topic_form_cluster IF NOT EXISTS
FOR (node:TopicForm)
ON (node.cluster)
