// Finds duties by a substring of their names. The cjk analyzer indexes pairs of characters (bigrams), because Chinese has no spaces.
CREATE FULLTEXT INDEX duty_text IF NOT EXISTS
FOR (node:Duty)
ON EACH [node.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
