// Adds the townships whose duties the pages are.
// owners         their ids
CALL () {
    UNWIND $asked.owners AS id
    MATCH (township:Township {id: id})
    RETURN collect([township.id, township.name, township.fullName, township.code, township.kind, township.division]) AS found
}
WITH pages, listed, around + [['Township', found]] AS around
