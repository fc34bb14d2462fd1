// 哪些事项在有的乡镇已被上级收回，在别的乡镇却仍要做？
// Which matters were taken back from one township and are kept by another?
//
// 五份清单的答案 The answer on the five lists:
// matter | takenBackFrom | keptBy | keptAs
// 对损毁水工程设施及其附属设施和设备、防汛器材物料，在堤防安全保护区内打井、挖筑鱼 | 奎屯市开干齐乡、昭苏县昭苏镇、木垒县大石头乡 | 昌吉市六工镇 | BASIC
// 对擅自凿井、修建地下水取水工程、损毁地下水取水工程、未按规定关停承压水取水工程等 | 奎屯市开干齐乡、昭苏县昭苏镇、木垒县大石头乡 | 昌吉市六工镇 | BASIC
// 对造成公路路面损坏、污染或者影响公路畅通行为的处罚 | 奎屯市开干齐乡、昭苏县昭苏镇、木垒县大石头乡 | 昌吉市六工镇 | BASIC
// 乡（镇）村公共设施、公益事业使用集体建设用地审核（不涉及农用地） | 昭苏县昭苏镇、木垒县大石头乡 | 昌吉市六工镇 | BASIC
// 对适龄儿童、少年的父母或者其他法定监护人无正当理由未依照规定送适龄儿童、少年入学 | 奇台县奇台镇、木垒县大石头乡 | 昌吉市六工镇 | BASIC
// 农产品质量安全事故处理工作 | 木垒县大石头乡 | 奎屯市开干齐乡、昭苏县昭苏镇 | ASSIST

:param list => ['BASIC', 'ASSIST'];
:param first => 10;

MATCH (from:Township)-[:HAD_DUTY]->(:Current)-[:ABOUT]->(topic:Topic)<-[:ABOUT]-(kept:Current)<-[:HAS_DUTY]-(by:Township)
WHERE kept.list IN $list AND from <> by
WITH topic, kept, from, by
ORDER BY from.fullName, by.fullName, kept.list
WITH topic, collect(DISTINCT from.fullName) AS takenBackFrom, collect(DISTINCT by.fullName) AS keptBy, collect(DISTINCT kept.list) AS keptAs
RETURN left(topic.name, 40) AS matter, takenBackFrom, keptBy, keptAs
ORDER BY size(takenBackFrom) DESC, size(keptBy) DESC, topic.name
LIMIT $first;
