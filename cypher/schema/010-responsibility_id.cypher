// Clauses are found by their id, and no two share one.
CREATE CONSTRAINT responsibility_id IF NOT EXISTS
FOR (node:Responsibility)
REQUIRE node.id IS UNIQUE
