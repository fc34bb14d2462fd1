// How many duties there are.
MATCH (duty:Duty)
RETURN count(duty) AS total
