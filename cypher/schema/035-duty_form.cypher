// Duties of one form, the oldest first.
CREATE INDEX duty_form IF NOT EXISTS
FOR (node:Duty)
ON (node.form, node.ageKey)
