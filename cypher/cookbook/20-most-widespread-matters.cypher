// 哪些事项最普遍，各在几个乡镇的哪张清单上？
// Which matters are most widespread, and on which list do how many townships have them?
//
// 五份清单的答案 The answer on the five lists:

:param category => '应急管理及消防';
:param first => 10;

MATCH (topic:Topic)
WHERE EXISTS { (topic)<-[:ABOUT]-(:Duty)-[:IN_CATEGORY]->(:Category {name: $category}) }
RETURN left(topic.name, 40) AS matter, topic.townships AS townships, topic.basic AS basic, topic.assist AS assist, topic.reclaimed AS reclaimed, topic.differing AS differs
ORDER BY townships DESC, topic.name
LIMIT $first;
