// Duties in force by category.
CREATE INDEX current_category IF NOT EXISTS
FOR (node:Current)
ON (node.categoryKey)
