// Divisions are found by their id, and no two share one.
CREATE CONSTRAINT division_id IF NOT EXISTS
FOR (node:Division)
REQUIRE node.id IS UNIQUE
