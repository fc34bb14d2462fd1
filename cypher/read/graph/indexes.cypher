// Which indexes are there, and how far are they built? A constraint has an index of its own name.
SHOW INDEXES
YIELD name, state, populationPercent
RETURN name, state, populationPercent
ORDER BY name
