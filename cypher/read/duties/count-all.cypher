// Counts the duties in force.
MATCH (duty:Current)
RETURN count(duty) AS total
