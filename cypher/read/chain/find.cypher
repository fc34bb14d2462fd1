// Returns those of these ids that exist.
RETURN node.id
