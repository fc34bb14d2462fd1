// Adds the townships of the duties.
CALL (listed) {
    UNWIND listed AS duties
    UNWIND duties AS duty
    WITH DISTINCT duty.township AS id
    MATCH (township:Township {id: id})
    RETURN collect([township.id, township.name, township.fullName, township.code, township.kind, township.division]) AS found
}
WITH pages, listed, around + [['Township', found]] AS around
