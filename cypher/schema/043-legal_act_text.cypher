// Finds legal acts by a substring of their titles. The cjk analyzer indexes pairs of characters (bigrams), because Chinese has no spaces.
CREATE FULLTEXT INDEX legal_act_text IF NOT EXISTS
FOR (node:LegalAct)
ON EACH [node.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
