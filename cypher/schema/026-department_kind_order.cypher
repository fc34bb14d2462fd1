// Kinds of department in the order of their names.
CREATE INDEX department_kind_order IF NOT EXISTS
FOR (node:DepartmentKind)
ON (node.sortKey)
