// Ranks departments by the support of townships over all duties in force: largest measure first, ties by name; departments with measure 0 are left
// out. The other measures are counted only for the returned rows and only if requested.
// by             the measure: DUTIES, LEADS, ALONE, TOWNSHIPS, CLAUSES, RECLAIMED
// first          return at most this many rows
// leads, alone, townships, clauses, reclaimed, share: true: count it; otherwise null is returned
WITH COUNT { (:Duty) } = COUNT { (:Current) } AS nothingIsSuperseded
MATCH (department:Department)
WITH nothingIsSuperseded, department, CASE $asked.by
    WHEN 'DUTIES' THEN CASE WHEN nothingIsSuperseded THEN COUNT { (department)<-[:ASSISTS]-() } ELSE COUNT { (department)<-[:ASSISTS]-(:Current) } END
    WHEN 'LEADS' THEN COUNT { (department)<-[:ASSISTS {position: 0}]-(:Current) }
    WHEN 'ALONE' THEN COUNT { MATCH (department)<-[:ASSISTS]-(duty:Current) WHERE size(duty.departments) = 1 }
    WHEN 'TOWNSHIPS' THEN COUNT { MATCH (department)<-[:ASSISTS]-(duty:Current) RETURN DISTINCT duty.township }
    WHEN 'CLAUSES' THEN reduce(sum = 0, clauses IN COLLECT { MATCH (department)<-[:ASSISTS]-(duty:Current) RETURN duty.clauses } | sum + clauses)
    WHEN 'RECLAIMED' THEN COUNT { (department)<-[:RECLAIMED_BY]-(:Current) }
  END AS measure
WHERE measure > 0
WITH nothingIsSuperseded, department, measure ORDER BY measure DESC, department.sortKey LIMIT $asked.first
WITH department, measure,
    CASE WHEN nothingIsSuperseded THEN COUNT { (department)<-[:ASSISTS]-() } ELSE COUNT { (department)<-[:ASSISTS]-(:Current) } END AS duties,
    CASE WHEN $asked.leads THEN COUNT { (department)<-[:ASSISTS {position: 0}]-(:Current) } END AS leads,
    CASE WHEN $asked.alone THEN COUNT { MATCH (department)<-[:ASSISTS]-(duty:Current) WHERE size(duty.departments) = 1 } END AS alone,
    CASE WHEN $asked.townships THEN COUNT { MATCH (department)<-[:ASSISTS]-(duty:Current) RETURN DISTINCT duty.township } END AS townships,
    CASE WHEN $asked.clauses
      THEN reduce(sum = 0, clauses IN COLLECT { MATCH (department)<-[:ASSISTS]-(duty:Current) RETURN duty.clauses } | sum + clauses) END AS clauses,
    CASE WHEN $asked.reclaimed THEN COUNT { (department)<-[:RECLAIMED_BY]-(:Current) } END AS reclaimed,
    CASE WHEN $asked.share THEN COUNT { (:Assist) } END AS inScope
WITH collect(department) AS ranked, collect([
    [department.id, department.name, department.aliases, department.kind, department.division],
    duties, leads, alone, townships, clauses, reclaimed, inScope, measure]) AS ranking
