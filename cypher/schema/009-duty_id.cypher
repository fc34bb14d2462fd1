// Duties are found by their id, and no two share one.
CREATE CONSTRAINT duty_id IF NOT EXISTS
FOR (node:Duty)
REQUIRE node.id IS UNIQUE
