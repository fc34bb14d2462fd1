// Townships whose duties changed since the topics were computed.
CREATE INDEX topic_township_pending IF NOT EXISTS
FOR (node:TopicTownship)
ON (node.pending)
