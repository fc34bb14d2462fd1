// Ends it with how many ASSIST duties each row names that no row before it names, as pairs of the row's place and the number.
CALL (ranked) {
    UNWIND range(0, size(ranked) - 1) AS place
    WITH place, ranked[place] AS department
    MATCH (department)<-[:ASSISTS]-(duty:Current)
    WITH duty, min(place) AS place
    WITH place, count(*) AS fresh ORDER BY place
    RETURN collect([place, fresh]) AS fresh
}
RETURN ranking, fresh
