// 哪些事项有读不清或推断的内容，在哪份文件的哪一行？
// Which duties could not be read in full or had to be inferred, and on which line of which document?
//
// 五份清单的答案 The answer on the five lists:
// line | list | number | duty | issues
// 16 | BASIC | 3 | 且织开展基层理论宣讲,深化习近平新时代中国特色社 | 1
// 27 | BASIC | 12 | 1强基层阵地建设,优化提升服务功能 | 1
// 38 | BASIC | 21 | 故好关工委基层组织建设工作,发挥"五老"人员作用 | 1
// 39 | BASIC | 22 | D强红十字会、残联基层组织建设 | 1
// 71 | BASIC | 48 | T展党的民族宗教理论和方针政策宣传工作,依法治理 | 1
// 72 | BASIC | 49 | 故好民族团结进步建设工作,推进各民族交往、交流、 | 1
// 82 | BASIC | 57 | 负责本镇退役军人和其他优抚对象的服务保障工作,做 | 1
// 95 | BASIC | 68 | 浓法组织监督指导业主大会、业主委员会工作、物业服 | 1
// 104 | BASIC | 75 | 客实消防安全责任制,做好消防安全排查治理工作,及 | 1
// 105 | BASIC | 76 | 客实应急管理值班值守制度,报送突发事件信息,传递 | 1

:param file => 'qitai.txt';
:param first => 10;

MATCH (document:Document {fileName: $file})<-[stated:STATED_IN]-(duty:Duty)
WHERE size(duty.issues) > 0
RETURN stated.line AS line, duty.list AS list, duty.number AS number, left(duty.name, 24) AS duty, size(duty.issues) AS issues
ORDER BY line
LIMIT $first;
