// Returns townships whose duties changed since the topics were computed.
// $most: return at most this many
MATCH (township:TopicTownship)
WHERE township.pending = true
WITH township ORDER BY township.id LIMIT $most
RETURN township.id AS id, township.place AS place, township.entries AS entries
