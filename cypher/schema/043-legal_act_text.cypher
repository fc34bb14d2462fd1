// Legal acts by a part of their titles. The analyser cuts Chinese into pairs of characters, so that it needs no spaces.
CREATE FULLTEXT INDEX legal_act_text IF NOT EXISTS
FOR (node:LegalAct)
ON EACH [node.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
