// Duties in force by name.
CREATE INDEX current_name IF NOT EXISTS
FOR (node:Current)
ON (node.nameKey)
