// The duties of these documents, by what their ids and sort keys are made of.
// $documents: ids
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:STATED_IN]-(duty:Duty)
RETURN id, [duty.id, duty.name, duty.category, null, null, null, null, null, duty.current] AS duty, toInteger(left(duty.categoryKey, 10)) AS position
