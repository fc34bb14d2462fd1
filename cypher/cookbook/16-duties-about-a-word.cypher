// 名称里有“防汛”的事项有哪些，各乡镇在哪张清单上？
// Which duties have 防汛 (flood control) in their names, and on which lists of which townships?
//
// 五份清单的答案 The answer on the five lists:
// township | list | number | duty
// 奇台县奇台镇 | ASSIST | 59 | 编制防汛、抗旱预案,开展演练、隐患排查整治以及物资储备监督检查等工作
// 奎屯市开干齐乡 | ASSIST | 106 | 防汛抗旱工作
// 奎屯市开干齐乡 | RECLAIMED | 20 | 对侵占、毁坏水工程设施及水文、水文地质监测、通讯、防汛备用设施，从事影响水工程安
// 奎屯市开干齐乡 | RECLAIMED | 25 | 对损毁水工程设施及其附属设施和设备、防汛器材物料，在堤防安全保护区内打井、挖筑鱼
// 昌吉市六工镇 | ASSIST | 85 | 防汛抗旱预防及应急处置工作
// 昌吉市六工镇 | BASIC | 83 | 对损毁水工程设施及其附属设施和设备、防汛器材物料，在堤防安全保护区内打井、挖筑鱼
// 昌吉市六工镇 | RECLAIMED | 9 | 对侵占、毁坏水工程设施及水文、水文地质监测、通讯、防汛备用设施，从事影响水工程安
// 昭苏县昭苏镇 | ASSIST | 110 | 防汛抗旱工作
// 昭苏县昭苏镇 | RECLAIMED | 20 | 对侵占、毁坏水工程设施及水文、水文地质监测、通讯、防汛备用设施，从事影响水工程安
// 昭苏县昭苏镇 | RECLAIMED | 26 | 对损毁水工程设施及其附属设施和设备、防汛器材物料，在堤防安全保护区内打井、挖筑鱼
// 木垒县大石头乡 | ASSIST | 92 | 编制防汛、抗旱预案，开展演练、隐患排查整治以及物资储备监督检查等工作
// 木垒县大石头乡 | RECLAIMED | 20 | 对侵占、毁坏水工程设施及水文、水文地质监测、通讯、防汛、备用设施，从事影响水工程
// 木垒县大石头乡 | RECLAIMED | 25 | 对损毁水工程设施及其附属设施和设备、防汛器材物料，在堤防安全保护区内打井、挖筑鱼

:param word => '防汛';

CALL db.index.fulltext.queryNodes('duty_text', '"' + $word + '"') YIELD node AS duty
MATCH (township:Township)-[:HAS_DUTY|HAD_DUTY]->(duty:Current)
RETURN township.fullName AS township, duty.list AS list, duty.number AS number, left(duty.name, 40) AS duty
ORDER BY township, list, number;
