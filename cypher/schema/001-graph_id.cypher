// The node of the whole is found by its id, and there is one.
CREATE CONSTRAINT graph_id IF NOT EXISTS
FOR (node:Graph)
REQUIRE node.id IS UNIQUE
