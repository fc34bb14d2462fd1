// Kinds of department are found by their id, and no two share one.
CREATE CONSTRAINT department_kind_id IF NOT EXISTS
FOR (node:DepartmentKind)
REQUIRE node.id IS UNIQUE
