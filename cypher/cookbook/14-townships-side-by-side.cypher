// 两个乡镇在同一类别里共有哪些事项，各在哪张清单？
// Which matters of one category do two townships share, and on which list does each of them have it?
//
// 五份清单的答案 The answer on the five lists:
// matter | onTheFirst | number | onTheSecond | otherNumber
// 司法所规范化建设与管理工作 | ASSIST | 19 | ASSIST | 24
// 开展法治宣传教育 | BASIC | 43 | BASIC | 33

:param townships => ['昌吉市六工镇', '昭苏县昭苏镇'];
:param category => '平安法治';

MATCH (:Township {fullName: $townships[0]})-[:HAS_DUTY|HAD_DUTY]->(one:Current)-[:ABOUT]->(topic:Topic)<-[:ABOUT]-(other:Current)<-[:HAS_DUTY|HAD_DUTY]-(:Township {fullName: $townships[1]})
WHERE EXISTS { (one)-[:IN_CATEGORY]->(:Category {name: $category}) }
RETURN left(topic.name, 40) AS matter, one.list AS onTheFirst, one.number AS number, other.list AS onTheSecond, other.number AS otherNumber
ORDER BY onTheFirst = onTheSecond, onTheFirst, number, otherNumber;
