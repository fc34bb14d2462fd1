// Blocking keys are found by their texts, and no two share one.
CREATE CONSTRAINT topic_key_id IF NOT EXISTS
FOR (node:TopicKey)
REQUIRE node.id IS UNIQUE
