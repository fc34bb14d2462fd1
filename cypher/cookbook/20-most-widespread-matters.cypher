// 哪些事项最普遍，各在几个乡镇的哪张清单上？
// Which matters are most widespread, and how many townships have them on which list?
//
// 五份清单的答案 The answer on the five lists:
// matter | townships | basic | assist | reclaimed | differs
// 城乡火灾扑救和火灾事故调查工作 | 5 | 0 | 5 | 0 | False
// 安全生产监督检查工作 | 5 | 0 | 5 | 0 | False
// 消防安全监督检查和消防安全举报投诉核查工作 | 5 | 0 | 5 | 0 | False
// 消防安全重点单位的摸排、确定工作 | 5 | 0 | 5 | 0 | False
// 燃气安全管理工作 | 5 | 0 | 5 | 0 | False
// 电力设施保护工作 | 5 | 0 | 5 | 0 | False
// 防汛抗旱工作 | 5 | 0 | 5 | 0 | False
// 对在改善安全生产条件、防止生产安全事故、参加抢险救护等方面取得显著成绩的单位和个 | 4 | 0 | 0 | 4 | False
// 建立微型消防站 | 4 | 0 | 0 | 4 | False
// 森林草原防灭火工作 | 4 | 0 | 4 | 0 | False

:param category => '应急管理及消防';
:param first => 10;

MATCH (topic:Topic)
WHERE EXISTS { (topic)<-[:ABOUT]-(:Duty)-[:IN_CATEGORY]->(:Category {name: $category}) }
RETURN left(topic.name, 40) AS matter, topic.townships AS townships, topic.basic AS basic, topic.assist AS assist, topic.reclaimed AS reclaimed, topic.differing AS differs
ORDER BY townships DESC, topic.name
LIMIT $first;
