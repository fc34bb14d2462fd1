// Writes clauses of duties.
// $rows: their properties
UNWIND $rows AS row
CREATE (clause:Responsibility)
SET clause = row
RETURN count(*) AS written
