// Finds departments by a substring of their names and aliases. The cjk analyzer indexes pairs of characters (bigrams), because Chinese has no spaces.
CREATE FULLTEXT INDEX department_text IF NOT EXISTS
FOR (node:Department)
ON EACH [node.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
