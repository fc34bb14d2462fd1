// Counts the support that townships give to each of these departments, over all duties in force. Returns no row for an unknown id.
// ids            of departments
UNWIND $asked.ids AS id
MATCH (department:Department {id: id})
CALL (department) {
    MATCH (department)<-[named:ASSISTS]-(duty:Current)
    RETURN count(duty) AS duties,
        count(CASE WHEN named.position = 0 THEN true END) AS leads,
        count(CASE WHEN size(duty.departments) = 1 THEN true END) AS alone,
        count(DISTINCT duty.township) AS townships,
        sum(duty.clauses) AS clauses
}
RETURN id, duties, leads, alone, townships, clauses, COUNT { (department)<-[:RECLAIMED_BY]-(:Current) } AS reclaimed,
    COUNT { (:Assist) } AS inScope
