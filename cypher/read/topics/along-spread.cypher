// Reads pages of topics, most widespread first. Scans the index in that order until the page is full.
// categories     ids of categories: one of the topic's duties is in one of them; null for any
// townships      at least this many townships have the topic; null for any number
// differing      [true] or [false]: whether the topic differs between townships; null for either
// text           text that the name contains, both folded; null for any
// from           sort key of the cursor
// ahead          return at most this many at the cursor or after it
// behind         return at most this many before the cursor
// backwards      true: the page is the part before the cursor; the other part only shows whether there is more
// total          true: also count all that meet the conditions
CALL () {
    MATCH (topic:Topic)
    WHERE topic.sortKey >= $asked.from
      AND ($asked.categories IS NULL OR any(category IN topic.categories WHERE category IN $asked.categories))
      AND ($asked.townships IS NULL OR topic.townships >= $asked.townships)
      AND ($asked.differing IS NULL OR topic.differing IN $asked.differing)
      AND ($asked.text IS NULL OR topic.folded CONTAINS $asked.text)
    WITH topic ORDER BY topic.sortKey LIMIT $asked.ahead
    RETURN collect(topic) AS ahead
}
CALL () {
    MATCH (topic:Topic)
    WHERE topic.sortKey < $asked.from
      AND ($asked.categories IS NULL OR any(category IN topic.categories WHERE category IN $asked.categories))
      AND ($asked.townships IS NULL OR topic.townships >= $asked.townships)
      AND ($asked.differing IS NULL OR topic.differing IN $asked.differing)
      AND ($asked.text IS NULL OR topic.folded CONTAINS $asked.text)
    WITH topic ORDER BY topic.sortKey DESC LIMIT $asked.behind
    RETURN reverse(collect(topic)) AS behind
}
CALL () {
    UNWIND CASE WHEN $asked.total THEN [true] ELSE [] END AS whole
    MATCH (topic:Topic)
    WHERE topic.sortKey >= ''
      AND ($asked.categories IS NULL OR any(category IN topic.categories WHERE category IN $asked.categories))
      AND ($asked.townships IS NULL OR topic.townships >= $asked.townships)
      AND ($asked.differing IS NULL OR topic.differing IN $asked.differing)
      AND ($asked.text IS NULL OR topic.folded CONTAINS $asked.text)
    RETURN count(topic) AS total
}
RETURN size(ahead), size(behind), CASE WHEN $asked.total THEN total END AS total,
    [topic IN CASE WHEN $asked.backwards THEN behind ELSE ahead END | [topic.id, topic.name, topic.townships, topic.differing, topic.basic, topic.assist, topic.reclaimed]] AS items
