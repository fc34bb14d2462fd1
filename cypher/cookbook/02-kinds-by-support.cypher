// 把各县的同类部门合在一起，哪类部门最依赖乡镇？
// With the same department of every county taken together, which kind depends most on townships?
//
// 五份清单的答案 The answer on the five lists:
// kind | duties | departments | townships
// 农业农村局 | 90 | 5 | 5
// 住房和城乡建设局 | 65 | 5 | 5
// 公安局 | 58 | 5 | 5
// 市场监督管理局 | 56 | 5 | 5
// 自然资源局 | 53 | 5 | 5
// 卫生健康委员会 | 45 | 5 | 5
// 水利局 | 42 | 5 | 5
// 生态环境局 | 41 | 5 | 5
// 文化体育广播电视和旅游局 | 34 | 5 | 5
// 林业和草原局 | 31 | 3 | 3

:param first => 10;

MATCH (kind:DepartmentKind)<-[:OF_KIND]-(department:Department)<-[:ASSISTS]-(duty:Current)<-[:HAS_DUTY]-(township:Township)
RETURN kind.name AS kind,
       count(DISTINCT duty) AS duties,
       count(DISTINCT department) AS departments,
       count(DISTINCT township) AS townships
ORDER BY duties DESC, kind
LIMIT $first;
