// 哪些事项在有的乡镇已被上级收回，在别的乡镇却仍要做？
// Which duties were taken back from one township and are kept by another?
//
// 五份清单的答案 The answer on the five lists:
// duty | takenBackFrom | keptBy | keptAs
// 对损毁水工程设施及其附属设施和设备、防汛器材物料，在堤防安全保护区内打井、挖筑鱼塘、采石等影响堤防安全，非管理人员操作河道上的涵闸闸门或者干扰河道管理单位正常工作的处罚 | 奎屯市开干齐乡、昭苏县昭苏镇、木垒县大石头乡 | 昌吉市六工镇 | BASIC
// 对造成公路路面损坏、污染或者影响公路畅通行为的处罚 | 奎屯市开干齐乡、昭苏县昭苏镇、木垒县大石头乡 | 昌吉市六工镇 | BASIC
// 对擅自凿井、修建地下水取水工程、损毁地下水取水工程、未按规定关停承压水取水工程等活动的处罚 | 奎屯市开干齐乡、昭苏县昭苏镇 | 昌吉市六工镇 | BASIC

:param list => ['BASIC', 'ASSIST'];

MATCH (from:Township)-[:HAD_DUTY]->(back:Duty)
WHERE back.name <> ''
MATCH (kept:Duty {name: back.name})<-[:HAS_DUTY]-(by:Township)
WHERE kept.list IN $list
WITH kept, from, by
ORDER BY from.fullName, by.fullName, kept.list
RETURN kept.name AS duty,
       collect(DISTINCT from.fullName) AS takenBackFrom,
       collect(DISTINCT by.fullName) AS keptBy,
       collect(DISTINCT kept.list) AS keptAs
ORDER BY size(takenBackFrom) DESC, duty;
