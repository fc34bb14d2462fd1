// Topics, those that differ between townships first.
CREATE INDEX topic_differing IF NOT EXISTS
FOR (node:Topic)
ON (node.differingKey)
