// Adds the documents that state the duties.
CALL (listed) {
    UNWIND listed AS duties
    UNWIND duties AS duty
    WITH DISTINCT duty.document AS id
    MATCH (document:Document {id: id})
    RETURN collect([document.id, document.title, document.township, document.edition, document.fileName, document.sha256, document.current, document.issues, document.reissue]) AS found
}
WITH pages, listed, around + [['Document', found]] AS around
