// Departments are found by their id, and no two share one.
CREATE CONSTRAINT department_id IF NOT EXISTS
FOR (node:Department)
REQUIRE node.id IS UNIQUE
