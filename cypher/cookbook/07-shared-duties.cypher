// 哪两个部门最常出现在同一个配合事项里？
// Which two departments are named most often in the same ASSIST duty?
//
// 五份清单的答案 The answer on the five lists:
// one | other | duties
// 奎屯市公安局 | 奎屯市市场监督管理局 | 11
// 昭苏县公安局 | 昭苏县市场监督管理局 | 10
// 奎屯市公安局 | 奎屯市农业农村局 | 8
// 昭苏县住房和城乡建设局 | 昭苏县公安局 | 8
// 昭苏县林业和草原局 | 昭苏县自然资源局 | 8
// 奎屯市公安局 | 奎屯市城市管理局 | 7
// 昭苏县住房和城乡建设局 | 昭苏县农业农村局 | 7
// 伊犁州生态环境局奎屯市分局 | 奎屯市农业农村局 | 6
// 伊犁州生态环境局昭苏县分局 | 昭苏县农业农村局 | 6
// 奎屯市农业农村局 | 奎屯市城市管理局 | 6

:param first => 10;

MATCH (one:Department)<-[:ASSISTS]-(duty:Current)-[:ASSISTS]->(other:Department)
WHERE one.name < other.name
RETURN one.name AS one, other.name AS other, count(duty) AS duties
ORDER BY duties DESC, one, other
LIMIT $first;
