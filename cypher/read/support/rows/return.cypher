// Ends a statement that ranks departments over all duties.
RETURN ranking
