// Forms of clusters.
// $clusters: of which; $held: keys of forms that are known already
UNWIND $clusters AS cluster
MATCH (form:TopicForm)
WHERE form.cluster = cluster AND NOT form.id IN $held
RETURN [form.id, form.profiles, form.profileUses, form.names, form.nameUses, form.places, form.cluster, form.topic, form.score, form.reasons] AS form
