// Returns the duties of these documents, with the properties from which their ids and sort keys are built.
// $documents: ids
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:STATED_IN]-(duty:Duty)
RETURN id, [duty.id, duty.name, duty.category, null, null, null, null, null, duty.current] AS duty, toInteger(left(duty.categoryKey, 10)) AS position
