// 各类别在三张清单上各有多少事项？
// How many duties does each category have on each of the three lists?
//
// 五份清单的答案 The answer on the five lists:
// place | category | basic | assist | reclaimed
// 1 | 党的建设 | 111 | 45 | 0
// 2 | 经济发展 | 28 | 8 | 0
// 3 | 民生服务 | 29 | 42 | 27
// 4 | 平安法治 | 28 | 21 | 2
// 5 | 乡村振兴 | 49 | 63 | 17
// 6 | 精神文明建设 | 13 | 0 | 0
// 7 | 社会管理 | 9 | 13 | 0
// 8 | 安全稳定 | 3 | 4 | 0
// 9 | 民族宗教 | 7 | 0 | 0
// 10 | 社会保障 | 33 | 24 | 22
// 11 | 自然资源 | 32 | 54 | 35
// 12 | 生态环保 | 22 | 52 | 10
// 13 | 城乡建设 | 33 | 36 | 43
// 14 | 交通运输 | 5 | 6 | 7
// 15 | 商贸流通 | 0 | 2 | 0
// 16 | 文化和旅游 | 15 | 29 | 0
// 17 | 卫生健康 | 20 | 21 | 9
// 18 | 应急管理及消防 | 17 | 56 | 14
// 19 | 市场监管 | 12 | 28 | 10
// 20 | 投资促进 | 4 | 0 | 0
// 21 | 综合政务 | 31 | 8 | 0
// 22 | 教育培训监管 | 1 | 4 | 0

:param first => 30;

MATCH (category:Category)<-[:IN_CATEGORY]-(duty:Current)
RETURN category.position AS place,
       category.name AS category,
       count(CASE duty.list WHEN 'BASIC' THEN 1 END) AS basic,
       count(CASE duty.list WHEN 'ASSIST' THEN 1 END) AS assist,
       count(CASE duty.list WHEN 'RECLAIMED' THEN 1 END) AS reclaimed
ORDER BY place, category
LIMIT $first;
