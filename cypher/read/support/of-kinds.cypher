// Counts the support that townships give to each of these department kinds, over all duties in force. Returns no row for an unknown id.
// A duty counts once for a kind, however many of its departments are of that kind. It is "alone" if all departments that it names are of the kind.
// ids            of department kinds
UNWIND $asked.ids AS id
MATCH (kind:DepartmentKind {id: id})
CALL (kind) {
    MATCH (kind)<-[:OF_KIND]-(:Department)<-[named:ASSISTS]-(duty:Current)
    WITH duty, min(named.position) = 0 AS isLed, count(*) = size(duty.departments) AS isAlone
    RETURN count(duty) AS duties,
        count(CASE WHEN isLed THEN true END) AS leads,
        count(CASE WHEN isAlone THEN true END) AS alone,
        count(DISTINCT duty.township) AS townships,
        sum(duty.clauses) AS clauses
}
CALL (kind) {
    MATCH (kind)<-[:OF_KIND]-(:Department)<-[:RECLAIMED_BY]-(duty:Current)
    RETURN count(DISTINCT duty) AS reclaimed
}
RETURN id, duties, leads, alone, townships, clauses, reclaimed, COUNT { (:Assist) } AS inScope
