// When and where the oldest duty of each form stands.
// $forms: keys
UNWIND $forms AS id
CALL (id) {
    MATCH (duty:Duty)
    WHERE duty.form = id AND duty.ageKey > ''
    RETURN duty.ageKey AS age ORDER BY duty.form, duty.ageKey LIMIT 1
}
RETURN id, age
