// Topics are found by their ids, and no two share one.
CREATE CONSTRAINT topic_id IF NOT EXISTS
FOR (node:Topic)
REQUIRE node.id IS UNIQUE
