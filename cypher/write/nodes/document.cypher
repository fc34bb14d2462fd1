// Writes documents.
// $rows: their properties
UNWIND $rows AS row
CREATE (document:Document)
SET document = row
RETURN count(*) AS written
