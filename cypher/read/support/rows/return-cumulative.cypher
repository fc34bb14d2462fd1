// The last part of a ranking of departments over all duties in force. Also returns, as pairs of row index and number, how many ASSIST duties each row
// names that no earlier row names.
CALL (ranked) {
    UNWIND range(0, size(ranked) - 1) AS place
    WITH place, ranked[place] AS department
    MATCH (department)<-[:ASSISTS]-(duty:Current)
    WITH duty, min(place) AS place
    WITH place, count(*) AS fresh ORDER BY place
    RETURN collect([place, fresh]) AS fresh
}
RETURN ranking, fresh
