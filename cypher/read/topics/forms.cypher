// Forms by their keys.
// $forms: keys
UNWIND $forms AS id
MATCH (form:TopicForm {id: id})
RETURN [form.id, form.profiles, form.profileUses, form.names, form.nameUses, form.places, form.cluster, form.topic, form.score, form.reasons] AS form
