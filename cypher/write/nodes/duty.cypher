// Writes duties, all as in force. The editions in force are determined after all duties are written.
// $rows: their properties
UNWIND $rows AS row
CREATE (duty:Duty:Current:$({BASIC: 'Basic', ASSIST: 'Assist', RECLAIMED: 'Reclaimed'}[row.list]))
SET duty = row
RETURN count(*) AS written
