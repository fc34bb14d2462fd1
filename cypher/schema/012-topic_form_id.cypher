// Forms, by which duties are one matter, are found by their keys, and no two share one.
CREATE CONSTRAINT topic_form_id IF NOT EXISTS
FOR (node:TopicForm)
REQUIRE node.id IS UNIQUE
