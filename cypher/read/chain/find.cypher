// Which of these ids name a node.
RETURN node.id
