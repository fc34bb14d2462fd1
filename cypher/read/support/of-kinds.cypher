// What townships do for each of these kinds of department, over all duties in force; no row for an id that names none.
// A duty counts once for a kind, whoever of that kind it names, and names it alone where it names no department of another kind or of none.
// ids            of kinds
MATCH (assist:Current {list: 'ASSIST'})
WITH count(assist) AS inScope
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
RETURN id, duties, leads, alone, townships, clauses, reclaimed, inScope
