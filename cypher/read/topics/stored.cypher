// The topics that the graph holds: each with its categories and its members.
MATCH (topic:Topic)
RETURN [topic.id, topic.name, topic.townships, topic.differing, topic.basic, topic.assist, topic.reclaimed] AS topic, topic.categories AS categories,
    [(topic)<-[about:ABOUT]-(duty:Duty) | [duty.id, about.score, about.reasons]] AS members
