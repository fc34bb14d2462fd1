// Duties of one township, in the order of its lists.
CREATE INDEX duty_township_printed IF NOT EXISTS
FOR (node:Duty)
ON (node.township, node.printedKey)
