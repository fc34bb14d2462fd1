// Legal acts in the order of their titles.
CREATE INDEX legal_act_order IF NOT EXISTS
FOR (node:LegalAct)
ON (node.sortKey)
