// 哪些部门在职责条文里有任务，却不在该事项的对应部门里？
// Which departments are given work by a clause although the duty's own department cell does not name them?
//
// 五份清单的答案 The answer on the five lists:
// department | duties | clauses
// 奎屯市人大常委会办公室 | 1 | 1
// 奎屯市政协办公室 | 1 | 1
// 奎屯市纪委监委 | 1 | 1
// 奎屯市财政局 | 1 | 1
// 昌吉州生态环境局昌吉市分局 | 1 | 1
// 昌吉市农业农村局 | 1 | 1
// 昌吉市林业和草原局 | 1 | 1
// 昭苏县人大常委会办公室 | 1 | 1
// 昭苏县政协办公室 | 1 | 1
// 昭苏县纪委监委 | 1 | 1

:param first => 10;

MATCH (duty:Assist)-[:HAS_RESPONSIBILITY]->(clause:Responsibility)-[:PERFORMED_BY]->(department:Department)
WHERE NOT EXISTS { (duty)-[:ASSISTS]->(department) }
RETURN department.name AS department, count(DISTINCT duty) AS duties, count(clause) AS clauses
ORDER BY duties DESC, clauses DESC, department
LIMIT $first;
