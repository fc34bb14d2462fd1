// 哪类部门在一个类别里从有的乡镇收回了事项，在同一类别里又要别的乡镇配合？
// Which kinds of department took back duties of a category from some townships and need other townships to assist in the same category?
//
// 五份清单的答案 The answer on the five lists:
// kind | takenBack | fromTownships | assisted | byTownships
// 自然资源局 | 6 | 4 | 3 | 奇台县奇台镇
// 林业和草原局 | 2 | 2 | 11 | 昭苏县昭苏镇

:param category => '自然资源';

MATCH (category:Category {name: $category})<-[:IN_CATEGORY]-(back:Current)-[:RECLAIMED_BY]->(:Department)-[:OF_KIND]->(kind:DepartmentKind)
MATCH (from:Township)-[:HAD_DUTY]->(back)
WITH category, kind, collect(DISTINCT from) AS givers, count(DISTINCT back) AS takenBack
MATCH (category)<-[:IN_CATEGORY]-(duty:Current)-[:ASSISTS]->(:Department)-[:OF_KIND]->(kind)
MATCH (helper:Township)-[:HAS_DUTY]->(duty)
WHERE NOT helper IN givers
WITH kind, takenBack, givers, duty, helper
ORDER BY helper.fullName
RETURN kind.name AS kind, takenBack, size(givers) AS fromTownships, count(DISTINCT duty) AS assisted, collect(DISTINCT helper.fullName) AS byTownships
ORDER BY takenBack DESC, kind;
