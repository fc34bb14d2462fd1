// Topics, most widespread first.
CREATE INDEX topic_order IF NOT EXISTS
FOR (node:Topic)
ON (node.sortKey)
