// Counts the edges of each of these nodes by type, without those of superseded editions. Neo4j stores the number of edges with each node,
// so while no edition is superseded, nothing has to be traversed.
WITH node, COUNT { (:Superseded) } = 0 AS whole
WITH node, [
    ['PART_OF', COUNT { (node)-[:PART_OF]-() }],
    ['HAS_DUTY', CASE WHEN whole THEN COUNT { (node)-[:HAS_DUTY]-() } ELSE COUNT { (node)-[:HAS_DUTY]-(:!Superseded) } END],
    ['HAD_DUTY', CASE WHEN whole THEN COUNT { (node)-[:HAD_DUTY]-() } ELSE COUNT { (node)-[:HAD_DUTY]-(:!Superseded) } END],
    ['ASSISTS', CASE WHEN whole THEN COUNT { (node)-[:ASSISTS]-() } ELSE COUNT { (node)-[:ASSISTS]-(:!Superseded) } END],
    ['RECLAIMED_BY', CASE WHEN whole THEN COUNT { (node)-[:RECLAIMED_BY]-() } ELSE COUNT { (node)-[:RECLAIMED_BY]-(:!Superseded) } END],
    ['IN_CATEGORY', CASE WHEN whole THEN COUNT { (node)-[:IN_CATEGORY]-() } ELSE COUNT { (node)-[:IN_CATEGORY]-(:!Superseded) } END],
    ['CITES', CASE WHEN whole THEN COUNT { (node)-[:CITES]-() } ELSE COUNT { (node)-[:CITES]-(:!Superseded) } END],
    ['ABOUT', CASE WHEN whole THEN COUNT { (node)-[:ABOUT]-() } ELSE COUNT { (node)-[:ABOUT]-(:!Superseded) } END],
    ['OF_KIND', COUNT { (node)-[:OF_KIND]-() }],
    ['BELONGS_TO', COUNT { (node)-[:BELONGS_TO]-() }],
    ['HAS_RESPONSIBILITY', CASE WHEN whole THEN COUNT { (node)-[:HAS_RESPONSIBILITY]-() } ELSE COUNT { (node)-[:HAS_RESPONSIBILITY]-(:!Superseded) } END],
    ['PERFORMED_BY', CASE WHEN whole THEN COUNT { (node)-[:PERFORMED_BY]-() } ELSE COUNT { (node)-[:PERFORMED_BY]-(:!Superseded) } END],
    ['REPORTS_TO', CASE WHEN whole THEN COUNT { (node)-[:REPORTS_TO]-() } ELSE COUNT { (node)-[:REPORTS_TO]-(:!Superseded) } END]
] AS degrees
