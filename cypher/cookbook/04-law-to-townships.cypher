// 一部法规约束哪些乡镇、通过哪些事项、由哪个部门牵头？
// Which townships does an act bind, through which duties, under which leading department?
//
// 五份清单的答案 The answer on the five lists:
// township | list | number | duty | leads
// 奇台县奇台镇 | RECLAIMED | 21 | 对物业管理单位发现装修人或者装饰装修企业有违反《住宅室内装饰装修管理办法》规定的行为不及时向有关部门报告的处罚 | 奇台县住房和城乡建设局
// 奎屯市开干齐乡 | RECLAIMED | 40 | 对物业管理单位发现装修人或者装饰装修企业有违反《住宅室内装饰装修管理办法》规定的行为不及时向有关部门报告的处罚 | 奎屯市城市管理局
// 昌吉市六工镇 | RECLAIMED | 22 | 对物业管理单位发现装修人或者装饰装修企业有违反《住宅室内装饰装修管理办法》规定的行为不及时向有关部门报告的处罚 | 昌吉市住房和城乡建设局
// 昭苏县昭苏镇 | RECLAIMED | 41 | 对物业管理单位发现装修人或者装饰装修企业有违反《住宅室内装饰装修管理办法》规定的行为不及时向有关部门报告的处罚 | 昭苏县住房和城乡建设局

:param act => '住宅室内装饰装修管理办法';

MATCH (act:LegalAct {title: $act})<-[:CITES]-(duty:Current)<-[:HAS_DUTY|HAD_DUTY]-(township:Township)
OPTIONAL MATCH (duty)-[:ASSISTS|RECLAIMED_BY {position: 0}]->(lead:Department)
RETURN township.fullName AS township, duty.list AS list, duty.number AS number, duty.name AS duty, lead.name AS leads
ORDER BY township, list, number;
