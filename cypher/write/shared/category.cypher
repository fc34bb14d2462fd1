// Writes the properties of categories.
// $rows: id, and properties without it
UNWIND $rows AS row
MERGE (category:Category {id: row.id})
SET category += row.properties
RETURN count(*) AS written
