// Reads one page for each township: all its duties in force, as printed. Returns no page for an id that names no township.
// owners         ids of townships
UNWIND $asked.owners AS id
MATCH (township:Township {id: id})
CALL (township) {
    MATCH (township)-[:HAS_DUTY|HAD_DUTY]->(duty:Current)
    WITH duty ORDER BY duty.printedKey
    RETURN collect(duty) AS duties
}
WITH duties AS ahead, [] AS behind, size(duties) AS total, duties
