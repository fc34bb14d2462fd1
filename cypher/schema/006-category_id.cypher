// Categories are found by their id, and no two share one.
CREATE CONSTRAINT category_id IF NOT EXISTS
FOR (node:Category)
REQUIRE node.id IS UNIQUE
