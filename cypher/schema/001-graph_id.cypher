// The one node that stands for the whole graph. It is found by its id.
CREATE CONSTRAINT graph_id IF NOT EXISTS
FOR (node:Graph)
REQUIRE node.id IS UNIQUE
