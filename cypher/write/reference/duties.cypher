// Sets the divisions of these townships and of their duties, and the category's position in the sort keys of duties, as the reference nodes have them.
// $townships: ids
UNWIND $townships AS id
MATCH (township:Township {id: id})
WITH township, COLLECT { MATCH path = (township)-[:PART_OF*]->(above:Division) RETURN above.id ORDER BY length(path) } AS divisions
SET township.divisions = divisions
WITH township, divisions
MATCH (:Document {township: township.id})<-[:STATED_IN]-(duty:Duty)-[:IN_CATEGORY]->(category:Category)
WITH duty, divisions, left(category.sortKey, 10) AS position
WHERE duty.divisions <> divisions OR NOT duty.categoryKey STARTS WITH position
SET duty.divisions = divisions, duty.categoryKey = position + substring(duty.categoryKey, 10)
