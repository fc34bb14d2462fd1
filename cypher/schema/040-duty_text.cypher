// Duties by a part of their names. The analyser cuts Chinese into pairs of characters, so that it needs no spaces.
CREATE FULLTEXT INDEX duty_text IF NOT EXISTS
FOR (node:Duty)
ON EACH [node.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
