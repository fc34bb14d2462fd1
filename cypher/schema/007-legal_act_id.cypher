// Legal acts are found by their id, and no two share one.
CREATE CONSTRAINT legal_act_id IF NOT EXISTS
FOR (node:LegalAct)
REQUIRE node.id IS UNIQUE
