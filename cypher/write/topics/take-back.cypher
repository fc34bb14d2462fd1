// Takes the duties of townships out of their forms, so that all is made again.
// $most: at most this many townships
MATCH (township:TopicTownship)
WHERE size(township.entries) > 0
WITH township LIMIT $most
SET township.entries = [], township.pending = true
WITH township
CALL (township) {
    MATCH (duty:Duty)
    WHERE duty.township = township.id AND duty.printedKey > ''
    SET duty.form = null, duty.ageKey = null
}
RETURN count(*) AS gone
