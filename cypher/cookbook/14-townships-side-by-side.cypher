// 两个乡镇在同一类别里各有哪些配合事项？
// What does each of two townships assist with in one category?
//
// 五份清单的答案 The answer on the five lists:
// township | number | duty | departments
// 奎屯市开干齐乡 | 45 | 社会信用体系建设工作 | 1
// 奎屯市开干齐乡 | 46 | 家养动物（宠物）的管理及流浪犬、猫的控制和处置管理工作 | 5
// 奎屯市开干齐乡 | 47 | 农村户籍分户、落户工作 | 1
// 奎屯市开干齐乡 | 48 | 地名管理工作 | 1
// 昭苏县昭苏镇 | 45 | 社会信用体系建设工作 | 1
// 昭苏县昭苏镇 | 46 | 家养动物（宠物）的管理及流浪犬、猫的控制和处置管理工作 | 5
// 昭苏县昭苏镇 | 47 | 农村户籍分户、落户工作 | 1
// 昭苏县昭苏镇 | 48 | 地名管理工作 | 1

:param townships => ['昭苏县昭苏镇', '奎屯市开干齐乡'];
:param category => '社会管理';

UNWIND $townships AS name
MATCH (township:Township {fullName: name})-[has:HAS_DUTY]->(duty:Duty {list: 'ASSIST'})-[:IN_CATEGORY]->(:Category {name: $category})
RETURN township.fullName AS township, has.number AS number, left(duty.name, 40) AS duty, COUNT { (duty)-[:ASSISTS]->() } AS departments
ORDER BY township, number;
