// Documents by township and edition.
CREATE INDEX document_order IF NOT EXISTS
FOR (node:Document)
ON (node.sortKey)
