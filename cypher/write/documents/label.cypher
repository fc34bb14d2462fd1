// Adds the label of its list to each duty in force of these townships, which an earlier version of the program wrote without it.
// $townships: ids
UNWIND $townships AS id
MATCH (:Document {township: id})<-[:STATED_IN]-(duty:Current)
SET duty:$({BASIC: 'Basic', ASSIST: 'Assist', RECLAIMED: 'Reclaimed'}[duty.list])
