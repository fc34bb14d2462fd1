// Counts by list the duties in force of these townships or categories, and the duties that these documents state. Returns no row for an unknown id.
// ids            of townships, categories or documents
MATCH (owner:Township|Category|Document)
WHERE owner.id IN $asked.ids
CALL (owner) {
    MATCH (owner)-[:HAS_DUTY|HAD_DUTY|IN_CATEGORY|STATED_IN]-(duty:Duty)
    WHERE owner:Document OR duty:Current
    RETURN count(CASE WHEN duty.list = 'BASIC' THEN true END) AS basic,
        count(CASE WHEN duty.list = 'ASSIST' THEN true END) AS assist,
        count(CASE WHEN duty.list = 'RECLAIMED' THEN true END) AS reclaimed
}
RETURN owner.id AS id, basic, assist, reclaimed
