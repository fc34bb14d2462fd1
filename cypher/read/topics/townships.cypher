// Townships whose duties changed since topics were made of them.
// $most: at most this many
MATCH (township:TopicTownship)
WHERE township.pending = true
WITH township ORDER BY township.id LIMIT $most
RETURN township.id AS id, township.place AS place, township.entries AS entries
