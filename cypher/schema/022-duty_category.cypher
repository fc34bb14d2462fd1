// Duties by category.
CREATE INDEX duty_category IF NOT EXISTS
FOR (node:Duty)
ON (node.categoryKey)
