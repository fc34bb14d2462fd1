// Departments by a part of their names and aliases. The analyser cuts Chinese into pairs of characters, so that it needs no spaces.
CREATE FULLTEXT INDEX department_text IF NOT EXISTS
FOR (node:Department)
ON EACH [node.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
