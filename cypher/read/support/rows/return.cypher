// The last part of a ranking of departments over all duties in force.
RETURN ranking
