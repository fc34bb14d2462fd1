// 乡镇须向哪些部门上报，各有多少条职责？
// To which departments do townships report, in how many clauses?
//
// 五份清单的答案 The answer on the five lists:
// township | reportsTo | clauses
// 奎屯市开干齐乡 | 奎屯市自然资源局 | 20
// 昭苏县昭苏镇 | 昭苏县农业农村局 | 16
// 昭苏县昭苏镇 | 昭苏县住房和城乡建设局 | 13
// 昭苏县昭苏镇 | 昭苏县自然资源局 | 13
// 奎屯市开干齐乡 | 奎屯市农业农村局 | 12
// 昭苏县昭苏镇 | 昭苏县林业和草原局 | 11
// 奎屯市开干齐乡 | 伊犁州生态环境局奎屯市分局 | 8
// 奎屯市开干齐乡 | 奎屯市城市管理局 | 8
// 昭苏县昭苏镇 | 伊犁州生态环境局昭苏县分局 | 8
// 木垒县大石头乡 | 木垒县农业农村局 | 8

:param first => 10;

MATCH (township:Township)-[:HAS_DUTY]->(:Current)-[:HAS_RESPONSIBILITY {party: 'TOWNSHIP'}]->(clause:Responsibility)-[:REPORTS_TO]->(department:Department)
RETURN township.fullName AS township, department.name AS reportsTo, count(clause) AS clauses
ORDER BY clauses DESC, township, reportsTo
LIMIT $first;
