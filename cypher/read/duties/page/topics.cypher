// Adds the topics of the duties, each with the ids of those duties.
CALL (listed) {
    UNWIND listed AS duties
    UNWIND duties AS duty
    WITH duty WHERE duty.topic IS NOT NULL
    WITH duty.topic AS id, collect(DISTINCT duty.id) AS members
    MATCH (topic:Topic {id: id})
    RETURN collect([topic.id, topic.name, topic.townships, topic.differing, topic.basic, topic.assist, topic.reclaimed, members]) AS found
}
WITH pages, listed, around + [['Topic', found]] AS around
