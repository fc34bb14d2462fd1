// Returns the ids of one page of hits, best first.
// from           tier, length, key of the cursor; null for the start
// behind         true: the hits up to and including the cursor; otherwise those after it
// size           return at most this many
WITH node, tier, length,
    CASE kind
        WHEN 'Duty' THEN 'duty:' + substring(split(node.printedKey, '\u0001')[0], 9) + substring(node.id, size(node.township) - 4)
        WHEN 'Department' THEN 'department:' + node.sortKey
        WHEN 'Township' THEN 'township:' + node.sortKey
        WHEN 'LegalAct' THEN 'act:' + node.sortKey
        ELSE node.idKey
    END AS key
WHERE $asked.from IS NULL OR coalesce($asked.behind, false) <> (
    tier > $asked.from.tier
    OR (tier = $asked.from.tier AND (length > $asked.from.length OR (length = $asked.from.length AND key > $asked.from.key))))
WITH node.id AS id, tier, length, key ORDER BY tier, length, key LIMIT $asked.size
RETURN collect(id) AS ids
