// 两个乡镇的事项怎样相连：两者之间的全部最短路径？
// How are the duties of two townships connected: what are all the shortest paths between them?
//
// 五份清单的答案 The answer on the five lists:
// through | edges
// duty:昌吉市六工镇/2025-01/ASSIST/82、act:自治区实施〈地方党政领导干部安全生产责任制规定〉细则、duty:昭苏县昭苏镇/2025-07/ASSIST/106 | HAS_DUTY、CITES、CITES、HAS_DUTY

:param from => 'township:昌吉市六工镇';
:param to => 'township:昭苏县昭苏镇';

MATCH (from:Township {id: $from}), (to:Township {id: $to})
MATCH path = allShortestPaths((from)-[:HAS_DUTY|ASSISTS|CITES|OF_KIND|HAS_RESPONSIBILITY|PERFORMED_BY|REPORTS_TO*..6]-(to))
WHERE none(node IN nodes(path) WHERE node:Superseded)
RETURN [node IN nodes(path)[1..-1] | node.id] AS through, [edge IN relationships(path) | type(edge)] AS edges
ORDER BY through;
