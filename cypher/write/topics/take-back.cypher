// Takes the duties of townships out of their forms and topics, so that all is made again.
// $most: at most this many townships
MATCH (township:TopicTownship)
WHERE size(township.entries) > 0
WITH township LIMIT $most
SET township.entries = [], township.pending = true
WITH township
CALL (township) {
    MATCH (duty:Duty)
    WHERE duty.township = township.id
    SET duty.form = null, duty.ageKey = null, duty.topic = null
}
RETURN count(*) AS gone
