// 一个县的部门经由配合事项的职责条文，最终落到多少条乡镇职责？
// How many township clauses do the departments of one county reach through their ASSIST duties?
//
// 五份清单的答案 The answer on the five lists:
// department | duties | clauses
// 昭苏县农业农村局 | 30 | 105
// 昭苏县住房和城乡建设局 | 21 | 82
// 昭苏县公安局 | 16 | 57
// 昭苏县林业和草原局 | 16 | 55
// 昭苏县水利局 | 13 | 54
// 昭苏县自然资源局 | 15 | 53
// 昭苏县市场监督管理局 | 15 | 47
// 昭苏县应急管理局 | 7 | 39
// 昭苏县卫生健康委员会 | 10 | 37
// 昭苏县文化体育广播电视和旅游局 | 10 | 30

:param county => '昭苏县';
:param first => 10;

MATCH (:Division {key: $county})<-[:BELONGS_TO]-(department:Department)<-[:ASSISTS]-(duty:Current)-[:HAS_RESPONSIBILITY {party: 'TOWNSHIP'}]->(clause:Responsibility)
RETURN department.name AS department, count(DISTINCT duty) AS duties, count(DISTINCT clause) AS clauses
ORDER BY clauses DESC, department
LIMIT $first;
