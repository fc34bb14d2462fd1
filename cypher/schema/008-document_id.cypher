// Documents are found by their id, and no two share one.
CREATE CONSTRAINT document_id IF NOT EXISTS
FOR (node:Document)
REQUIRE node.id IS UNIQUE
