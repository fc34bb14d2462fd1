// Townships are found by their id, and no two share one.
CREATE CONSTRAINT township_id IF NOT EXISTS
FOR (node:Township)
REQUIRE node.id IS UNIQUE
