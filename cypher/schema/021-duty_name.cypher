// Duties by name.
CREATE INDEX duty_name IF NOT EXISTS
FOR (node:Duty)
ON (node.nameKey)
