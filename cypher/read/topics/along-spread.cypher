// Pages of topics most widespread first, found by walking along that order until a page is full.
// categories     ids of categories: one of the topic's duties is in one of them; null for any
// townships      at least this many townships have it; null for any number
// differing      whether it differs between townships, as a list of one; null for either
// text           folded text that the folded name contains; null for any
// from           sort key: the page goes on from there, with
// ahead          at most this many at the cursor or after it, and
// behind         at most this many before it
// backwards      true where the page is what stands before; the other side only tells that there is more
// total          true where all that meet the conditions are to be counted
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
