// 一部法律落到哪些事项，乡镇为此向谁上报？
// To which duties does a law lead, and to whom do townships report on them?
//
// 五份清单的答案 The answer on the five lists:

:param act => 'act:中华人民共和国公路法';

MATCH (:LegalAct {id: $act})<-[:CITES]-(duty:Duty)<-[:HAS_DUTY|HAD_DUTY]-(township:Township)
RETURN township.fullName AS township, duty.list AS list, duty.number AS number,
       [(duty)-[:ASSISTS|RECLAIMED_BY]->(department) | department.name] AS departments,
       COLLECT { MATCH (duty)-[:HAS_RESPONSIBILITY]->()-[:REPORTS_TO]->(department:Department) RETURN DISTINCT department.name ORDER BY department.name } AS reportsTo
ORDER BY township, list, number;
