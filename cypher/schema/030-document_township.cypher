// Documents of one township.
CREATE INDEX document_township IF NOT EXISTS
FOR (node:Document)
ON (node.township)
