// Duties in the order of the lists.
CREATE INDEX duty_printed IF NOT EXISTS
FOR (node:Duty)
ON (node.printedKey)
