// 各乡镇有多少配合事项只对应一个部门，最多的是哪个部门？
// How many ASSIST duties of each township name only one department, and which department most often?
//
// 五份清单的答案 The answer on the five lists:
// township | alone | mostOften
// 奇台县奇台镇 | 48 | 奇台县住房和城乡建设局 6
// 奎屯市开干齐乡 | 79 | 奎屯市自然资源局 13
// 昌吉市六工镇 | 84 | 昌吉市农业农村局 12
// 昭苏县昭苏镇 | 82 | 昭苏县农业农村局 12
// 木垒县大石头乡 | 79 | 木垒县农业农村局 8

:param first => 1;

MATCH (township:Township)-[:HAS_DUTY]->(duty:Assist)-[:ASSISTS]->(department:Department)
WHERE COUNT { (duty)-[:ASSISTS]->() } = 1
WITH township, department, count(duty) AS duties
ORDER BY duties DESC, department.name
WITH township, sum(duties) AS alone, collect({department: department.name, duties: duties})[..$first] AS most
RETURN township.fullName AS township, alone, [m IN most | m.department + ' ' + m.duties] AS mostOften
ORDER BY township;
