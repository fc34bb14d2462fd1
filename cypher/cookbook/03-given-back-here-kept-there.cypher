// 哪些事项在有的乡镇已被上级收回，在别的乡镇却仍要做？
// Which matters were taken back from one township and are kept by another?
//
// 五份清单的答案 The answer on the five lists:

:param list => ['BASIC', 'ASSIST'];
:param first => 10;

MATCH (from:Township)-[:HAD_DUTY]->(:Duty)-[:ABOUT]->(topic:Topic)<-[:ABOUT]-(kept:Duty)<-[:HAS_DUTY]-(by:Township)
WHERE kept.list IN $list AND from <> by
WITH topic, kept, from, by
ORDER BY from.fullName, by.fullName, kept.list
WITH topic, collect(DISTINCT from.fullName) AS takenBackFrom, collect(DISTINCT by.fullName) AS keptBy, collect(DISTINCT kept.list) AS keptAs
RETURN left(topic.name, 40) AS matter, takenBackFrom, keptBy, keptAs
ORDER BY size(takenBackFrom) DESC, size(keptBy) DESC, topic.name
LIMIT $first;
