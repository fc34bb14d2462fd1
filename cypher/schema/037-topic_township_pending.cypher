// Townships whose duties changed since topics were made of them.
CREATE INDEX topic_township_pending IF NOT EXISTS
FOR (node:TopicTownship)
ON (node.pending)
