// Duties in force of one list, in its order.
CREATE INDEX current_list_printed IF NOT EXISTS
FOR (node:Current)
ON (node.list, node.printedKey)
