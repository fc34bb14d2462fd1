// Writes duties.
// $rows: their properties
UNWIND $rows AS row
CREATE (duty:Duty)
SET duty = row
RETURN count(*) AS written
