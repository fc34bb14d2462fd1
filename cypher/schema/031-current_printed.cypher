// Duties in force in the order of the lists.
CREATE INDEX current_printed IF NOT EXISTS
FOR (node:Current)
ON (node.printedKey)
