// Topics by a part of their names. The analyser cuts Chinese into pairs of characters, so that it needs no spaces.
CREATE FULLTEXT INDEX topic_text IF NOT EXISTS
FOR (node:Topic)
ON EACH [node.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
