// Departments in the order of their names.
CREATE INDEX department_order IF NOT EXISTS
FOR (node:Department)
ON (node.sortKey)
