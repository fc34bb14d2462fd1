// Duties of one list, in its order.
CREATE INDEX duty_list_printed IF NOT EXISTS
FOR (node:Duty)
ON (node.list, node.printedKey)
