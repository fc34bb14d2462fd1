// 两个对象怎样相连：两者之间的全部最短路径？
// What joins two things: every shortest path between them?
//
// 五份清单的答案 The answer on the five lists:

:param from => 'act:中华人民共和国公路法';
:param to => 'kind:公安局';

MATCH (from:LegalAct {id: $from}), (to:DepartmentKind {id: $to})
MATCH path = allShortestPaths((from)-[:PART_OF|HAS_DUTY|HAD_DUTY|ASSISTS|RECLAIMED_BY|IN_CATEGORY|CITES|OF_KIND|BELONGS_TO|HAS_RESPONSIBILITY|PERFORMED_BY|REPORTS_TO*..6]-(to))
RETURN [node IN nodes(path)[1..-1] | split(node.id, ':')[1]] AS by, [edge IN relationships(path) | type(edge)] AS edges
ORDER BY by;
