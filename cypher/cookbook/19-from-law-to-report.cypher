// 一部法律落到哪些事项，乡镇为此向谁上报？
// Which duties cite a law, and to whom do townships report on them?
//
// 五份清单的答案 The answer on the five lists:
// township | list | number | departments | reportsTo
// 奎屯市开干齐乡 | ASSIST | 104 | 奎屯市应急管理局、奎屯市民政局、奎屯市住房和城乡建设局 | 奎屯市应急管理局
// 昭苏县昭苏镇 | ASSIST | 108 | 昭苏县应急管理局、昭苏县民政局、昭苏县住房和城乡建设局 | 昭苏县应急管理局

:param act => 'act:自然灾害情况统计调查制度';

MATCH (:LegalAct {id: $act})<-[:CITES]-(duty:Current)<-[:HAS_DUTY|HAD_DUTY]-(township:Township)
RETURN township.fullName AS township, duty.list AS list, duty.number AS number,
       COLLECT { MATCH (duty)-[edge:ASSISTS|RECLAIMED_BY]->(department:Department) RETURN department.name ORDER BY edge.position } AS departments,
       COLLECT { MATCH (duty)-[:HAS_RESPONSIBILITY]->()-[:REPORTS_TO]->(department:Department) RETURN DISTINCT department.name ORDER BY department.name } AS reportsTo
ORDER BY township, list, number;
