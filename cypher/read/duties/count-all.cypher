// How many duties are in force.
MATCH (duty:Current)
RETURN count(duty) AS total
