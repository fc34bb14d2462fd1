// Townships in the order of their full names.
CREATE INDEX township_order IF NOT EXISTS
FOR (node:Township)
ON (node.sortKey)
