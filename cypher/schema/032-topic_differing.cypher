// Topics, those that differ first.
CREATE INDEX topic_differing IF NOT EXISTS
FOR (node:Topic)
ON (node.differingKey)
