// Finds duties by a substring of any of their texts. The cjk analyzer indexes pairs of characters (bigrams), because Chinese has no spaces.
CREATE FULLTEXT INDEX duty_search IF NOT EXISTS
FOR (node:Duty)
ON EACH [node.folded, node.foldedTexts]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
