// 哪些部门最依赖乡镇配合？
// Which departments depend most on township support?
//
// 五份清单的答案 The answer on the five lists:
// department | duties | leads
// 奎屯市农业农村局 | 31 | 13
// 昭苏县农业农村局 | 30 | 12
// 奎屯市自然资源局 | 21 | 15
// 昭苏县住房和城乡建设局 | 21 | 9
// 奎屯市公安局 | 18 | 2
// 奎屯市市场监督管理局 | 16 | 7
// 昭苏县公安局 | 16 | 2
// 昭苏县林业和草原局 | 16 | 7
// 昌吉市农业农村局 | 15 | 13
// 昭苏县市场监督管理局 | 15 | 7

:param first => 10;

MATCH (department:Department)<-[assists:ASSISTS]-(duty:Current)
RETURN department.name AS department,
       count(duty) AS duties,
       count(CASE WHEN assists.position = 0 THEN 1 END) AS leads
ORDER BY duties DESC, department
LIMIT $first;
