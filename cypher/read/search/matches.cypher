// Finds the hits of a search: one row for each node, with the tier and the length of its best match. The first part of a statement.
// duties, departments, townships, acts, topics: full-text queries, one or none; their nodes are candidates. None: do not search this label, or see "all"
// all            labels to scan completely, because no word can be looked up in the index
// words          folded words; each must occur in a text of the node
// whole          the folded search text
// every          true: duties of superseded editions are found too; null: only those in force
// conditions     property, values: all must hold for duties; a property that is a list needs one element among the values
// text           text that the name of a duty contains, both folded; null for any
// kinds          ids of department kinds: the duty has a department of one of them; null for any
CALL () {
    CALL () {
        UNWIND $asked.duties AS query
        CALL db.index.fulltext.queryNodes('duty_search', query) YIELD node
        RETURN node
      UNION ALL
        UNWIND CASE WHEN 'Duty' IN $asked.all THEN [true] ELSE [] END AS every
        MATCH (node:Duty)
        RETURN node
    }
    WITH node AS duty
    WHERE ($asked.every OR duty:Current)
      AND all(condition IN $asked.conditions WHERE any(held IN [] + duty[condition.property] WHERE held IN condition.values))
      AND ($asked.text IS NULL OR duty.folded CONTAINS $asked.text)
      AND ($asked.kinds IS NULL OR EXISTS { (duty)-[:ASSISTS|RECLAIMED_BY]->(department) WHERE department.kind IN $asked.kinds })
    RETURN duty AS node, 'Duty' AS kind, 4 AS rest, [duty.folded] + duty.foldedTexts AS texts
  UNION ALL
    CALL () {
        UNWIND $asked.departments AS query
        CALL db.index.fulltext.queryNodes('department_text', query) YIELD node
        RETURN node
      UNION ALL
        UNWIND CASE WHEN 'Department' IN $asked.all THEN [true] ELSE [] END AS every
        MATCH (node:Department)
        RETURN node
    }
    RETURN node, 'Department' AS kind, 3 AS rest, split(substring(node.folded, 1, size(node.folded) - 2), '\t') AS texts
  UNION ALL
    CALL () {
        UNWIND $asked.townships AS query
        CALL db.index.fulltext.queryNodes('township_text', query) YIELD node
        RETURN node
      UNION ALL
        UNWIND CASE WHEN 'Township' IN $asked.all THEN [true] ELSE [] END AS every
        MATCH (node:Township)
        RETURN node
    }
    RETURN node, 'Township' AS kind, 3 AS rest, [node.folded] AS texts
  UNION ALL
    CALL () {
        UNWIND $asked.acts AS query
        CALL db.index.fulltext.queryNodes('legal_act_text', query) YIELD node
        RETURN node
      UNION ALL
        UNWIND CASE WHEN 'LegalAct' IN $asked.all THEN [true] ELSE [] END AS every
        MATCH (node:LegalAct)
        RETURN node
    }
    RETURN node, 'LegalAct' AS kind, 3 AS rest, [node.folded] AS texts
  UNION ALL
    CALL () {
        UNWIND $asked.topics AS query
        CALL db.index.fulltext.queryNodes('topic_text', query) YIELD node
        RETURN node
      UNION ALL
        UNWIND CASE WHEN 'Topic' IN $asked.all THEN [true] ELSE [] END AS every
        MATCH (node:Topic)
        RETURN node
    }
    RETURN node, 'Topic' AS kind, 3 AS rest, [node.folded] AS texts
}
WITH node, kind, rest, texts, [place IN range(0, size(texts) - 1) WHERE all(word IN $asked.words WHERE texts[place] CONTAINS word)] AS whole
WHERE size(whole) > 0 OR (size($asked.words) > 1 AND all(word IN $asked.words WHERE any(text IN texts WHERE text CONTAINS word)))
WITH node, kind, texts, whole,
    CASE
        WHEN size(whole) = 0 THEN 5
        WHEN whole[0] > 0 THEN rest
        WHEN texts[0] = $asked.whole THEN 0
        WHEN any(word IN $asked.words WHERE texts[0] STARTS WITH word) THEN 1
        ELSE 2
    END AS tier
WITH node, kind, tier,
    CASE
        WHEN tier < 3 THEN node.lengths[0]
        ELSE reduce(least = null, place IN CASE tier WHEN 5 THEN [place IN range(0, size(texts) - 1) WHERE texts[place] CONTAINS $asked.words[0]] ELSE whole END |
            CASE WHEN least < node.lengths[place] THEN least ELSE node.lengths[place] END)
    END AS length
