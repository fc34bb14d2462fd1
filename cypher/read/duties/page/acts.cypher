// Adds the legal acts that the duties cite.
CALL (listed) {
    UNWIND listed AS duties
    UNWIND duties AS duty
    UNWIND duty.acts AS id
    WITH DISTINCT id
    MATCH (act:LegalAct {id: id})
    RETURN collect([act.id, act.title, act.kind]) AS found
}
WITH pages, listed, around + [['LegalAct', found]] AS around
