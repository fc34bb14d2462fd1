// Forms that have one of these blocking keys.
// $keys: the keys; $held: keys of forms that are known already
UNWIND $keys AS id
MATCH (:TopicKey {id: id})<-[:HAS_KEY]-(form:TopicForm)
WITH DISTINCT form
WHERE NOT form.id IN $held
RETURN [form.id, form.profiles, form.profileUses, form.names, form.nameUses, form.places, form.cluster, form.topic, form.score, form.reasons] AS form
