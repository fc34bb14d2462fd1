// How many edges each of these nodes has, by type. Neo4j keeps these counts with the node.
WITH node, [
    ['PART_OF', COUNT { (node)-[:PART_OF]-() }],
    ['HAS_DUTY', COUNT { (node)-[:HAS_DUTY]-() }],
    ['HAD_DUTY', COUNT { (node)-[:HAD_DUTY]-() }],
    ['ASSISTS', COUNT { (node)-[:ASSISTS]-() }],
    ['RECLAIMED_BY', COUNT { (node)-[:RECLAIMED_BY]-() }],
    ['IN_CATEGORY', COUNT { (node)-[:IN_CATEGORY]-() }],
    ['CITES', COUNT { (node)-[:CITES]-() }],
    ['ABOUT', COUNT { (node)-[:ABOUT]-() }],
    ['OF_KIND', COUNT { (node)-[:OF_KIND]-() }],
    ['BELONGS_TO', COUNT { (node)-[:BELONGS_TO]-() }],
    ['HAS_RESPONSIBILITY', COUNT { (node)-[:HAS_RESPONSIBILITY]-() }],
    ['PERFORMED_BY', COUNT { (node)-[:PERFORMED_BY]-() }],
    ['REPORTS_TO', COUNT { (node)-[:REPORTS_TO]-() }]
] AS degrees
