// What topics know of a township is found by its id, and no two share one.
CREATE CONSTRAINT topic_township_id IF NOT EXISTS
FOR (node:TopicTownship)
REQUIRE node.id IS UNIQUE
