// Writes duties, as in force: which edition is, is settled when all are written.
// $rows: their properties
UNWIND $rows AS row
CREATE (duty:Duty:Current)
SET duty = row
RETURN count(*) AS written
