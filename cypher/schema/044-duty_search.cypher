// Duties by a part of any of their texts. The analyser cuts Chinese into pairs of characters, so that it needs no spaces.
CREATE FULLTEXT INDEX duty_search IF NOT EXISTS
FOR (node:Duty)
ON EACH [node.folded, node.foldedTexts]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
