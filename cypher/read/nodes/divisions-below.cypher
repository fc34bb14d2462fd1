// Returns the direct children of each of these divisions, ordered by code.
// ids            of divisions
UNWIND $asked.ids AS id
MATCH (:Division {id: id})<-[:PART_OF]-(division:Division)
WITH id, division ORDER BY division.code
RETURN id, [division.id, division.code, division.name, division.shortName, division.key, division.level, division.parent] AS division
