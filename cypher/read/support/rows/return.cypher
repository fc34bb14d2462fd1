// Ends a statement that ranks departments over all duties in force.
RETURN ranking
