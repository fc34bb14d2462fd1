// 一个事项的责任链：谁负责什么，乡镇做什么，向谁上报？
// The responsibility chain of one duty: who does what, what does the township do, and to whom does it report?
//
// 五份清单的答案 The answer on the five lists:
// party | place | performedBy | reportsTo | begins
// SUPERIOR | 1 | – | – | 确认退耕还林地块面积，验收成活率、保存率；
// SUPERIOR | 2 | – | – | 审核补助资料；
// SUPERIOR | 3 | – | – | 对“一卡通”资金发放平台录入信息初审、复审；
// SUPERIOR | 4 | – | – | 向市财政局申请发放补助资金；
// SUPERIOR | 5 | – | – | 对新一轮退耕还林地变更进行初审、上报；
// SUPERIOR | 6 | 昌吉市林业和草原局 | – | 市林业和草原局提供退耕还林上图技术支撑。
// TOWNSHIP | 1 | – | – | 宣传退耕还林相关政策；
// TOWNSHIP | 2 | – | – | 指导村集体与退耕还林户签订合同，确定退耕还林的范
// TOWNSHIP | 3 | – | – | 督促退耕还林户按照造林方案进行征地造林和补植补造
// TOWNSHIP | 4 | – | – | 对退耕还林户开展抚育技术指导；
// TOWNSHIP | 5 | – | 昌吉市林业和草原局 | 开展自查验收工作，上报市林业和草原局复验；
// TOWNSHIP | 6 | – | – | 协助市林业和草原局开展验收工作；
// TOWNSHIP | 7 | – | – | 公示验收结果、补助信息，上报补助资料；
// TOWNSHIP | 8 | – | 昌吉市林业和草原局 | 收集退耕还林地变更手续资料，上报市林业和草原局；
// TOWNSHIP | 9 | – | – | 组织退耕还林户对退耕还林地上图。

:param duty => 'duty:昌吉市六工镇/2025-01/ASSIST/54';

MATCH (duty:Duty {id: $duty})-[has:HAS_RESPONSIBILITY]->(clause:Responsibility)
RETURN has.party AS party,
       has.position + 1 AS place,
       [(clause)-[:PERFORMED_BY]->(department) | department.name] AS performedBy,
       [(clause)-[:REPORTS_TO]->(department) | department.name] AS reportsTo,
       left(clause.text, 24) AS begins
ORDER BY party, place;
