// Returns the state of every index and how far it is built, in percent. A constraint has an index of the same name.
SHOW INDEXES
YIELD name, state, populationPercent
RETURN name, state, populationPercent
ORDER BY name
