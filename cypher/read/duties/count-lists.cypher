// Counts the duties in force on these lists. Reads no duty: Neo4j stores the number of nodes of each label.
// lists          names of lists
RETURN CASE WHEN 'BASIC' IN $asked.lists THEN COUNT { (:Basic) } ELSE 0 END
    + CASE WHEN 'ASSIST' IN $asked.lists THEN COUNT { (:Assist) } ELSE 0 END
    + CASE WHEN 'RECLAIMED' IN $asked.lists THEN COUNT { (:Reclaimed) } ELSE 0 END AS total
